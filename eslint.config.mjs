import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'src/regions/table.ts', 'src/regions/names.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'prefer-const': 'error',
      // Control characters are what the normaliser looks for.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'No enum: use a union of strings.' },
        { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
        { selector: 'VariableDeclaration[kind="let"][parent.type="Program"]', message: 'No mutable module state.' },
        { selector: 'NewExpression[callee.name="Date"]', message: 'No clock.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'No clock.' },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'No randomness.' },
      ],
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    // The nouns of the contract stand in one place, which imports nothing.
    files: ['src/types.ts'],
    rules: { 'max-lines': 'off' },
  },
);
