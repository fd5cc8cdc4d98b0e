import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '**/node_modules/**',
      'coverage/**',
      '**/.venv/**',
      'docs/.vitepress/cache/**',
      'docs/.vitepress/dist/**',
      'src/regions/generated/table.ts',
      'src/places/generated/table.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'prefer-const': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      // Control characters are what the normaliser looks for.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A NestJS module is an empty class with a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    // A declaration of globals may not begin with an import.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    // What only the compiler's types can tell: promises nobody waits for, values of any type, text made of objects.
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['tests/frameworks/**'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/cli/tsconfig.json', './tests/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      // What a caller's function threw is handed on.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/restrict-template-expressions': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // They print what must not print, and load what has been built.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    // A page without a build: the global script and what a browser has.
    files: ['docs/recipes/code/html/*.js', 'docs/recipes/code/form/bindChangePassword.js'],
    languageOptions: {
      globals: {
        yibaoPasswordPolicy: 'readonly',
        bindChangePassword: 'readonly',
        window: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
        location: 'readonly',
      },
    },
  },
  {
    // WeChat's own module system and globals.
    files: ['docs/recipes/code/mini-program/**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      ecmaVersion: 2017,
      globals: { App: 'readonly', Page: 'readonly', getApp: 'readonly', wx: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      // Candidates and subjects come from outside, up to any length.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/no-misleading-unicode-character': 'error',
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
);
