/** The rules of the house, checked over every file of src/: who imports whom, one thing a file, sizes, docstrings. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

interface Import {
  /** Path inside src without extension, or the name of a package. */
  target: string;
  isPackage: boolean;
  isTypeOnly: boolean;
}

interface SourceFile {
  path: string;
  /** The first folder; `''` for the front door. */
  room: string;
  name: string;
  lines: number;
  isGenerated: boolean;
  imports: Import[];
  exports: { name: string; isFunction: boolean; hasDocstring: boolean }[];
  hasDefault: boolean;
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  const named = clause.namedBindings;
  const allTypes =
    named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
  return clause.isTypeOnly || (clause.name === undefined && allTypes);
};

const hasKind = (node: ts.Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);

const readImports = (source: ts.SourceFile, path: string): Import[] =>
  source.statements.flatMap((node) => {
    if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node))) return [];
    if (node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    const { text } = node.moduleSpecifier;
    const isPackage = !text.startsWith('.');
    return [
      { target: isPackage ? text : posix.join(posix.dirname(path), text), isPackage, isTypeOnly: isTypeOnly(node) },
    ];
  });

const readExports = (source: ts.SourceFile): SourceFile['exports'] =>
  source.statements.flatMap((node) => {
    if (!hasKind(node, ts.SyntaxKind.ExportKeyword)) return [];
    const hasDocstring = ts.getJSDocCommentsAndTags(node).length > 0;
    if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
      return [{ name: node.name?.text ?? '', isFunction: true, hasDocstring }];
    }
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(source),
      isFunction:
        initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
      hasDocstring,
    }));
  });

const isDefault = (node: ts.Statement): boolean =>
  ts.isExportAssignment(node) || hasKind(node, ts.SyntaxKind.DefaultKeyword);

const readSource = (path: string): SourceFile => {
  const text = readFileSync(`${root}${path}`, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return {
    path,
    room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    name: posix.basename(path, '.ts'),
    lines: text.split('\n').length - 1,
    isGenerated: /^\/\/ GENERATED /m.test(text),
    imports: readImports(source, path),
    exports: readExports(source),
    hasDefault: source.statements.some(isDefault),
  };
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replace(/\\/g, '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(readSource);

const roomOf = (target: string): string => (target.includes('/') ? target.slice(0, target.indexOf('/')) : '');

/** Rooms with an entry of their own, which the core must not pull in. */
const APART = ['adapters', 'cli', 'guidance', 'pinyin', 'places', 'strength', 'testing'];

/** The price of each kind of guess is data: whoever names a kind names its price. */
const SEGMENTS = 'judge/prices';

/** Which rooms the files of a room may import values from, besides their own; single files by their path. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  normalize: [],
  blocklists: [],
  regions: [],
  messages: [],
  pinyin: [],
  places: [],
  documents: ['normalize'],
  initial: ['documents', 'normalize'],
  policy: ['regions'],
  subject: ['normalize', 'documents', 'regions', 'initial', 'policy/asPolicy', 'policy/PolicyError', SEGMENTS],
  detectors: ['normalize', 'documents', 'blocklists', SEGMENTS],
  requirements: ['normalize', 'documents', 'blocklists'],
  guessing: ['normalize', 'documents', 'blocklists'],
  judge: ['guessing'],
  generate: ['checkPassword', 'policy', 'subject'],
  adapters: ['checkPassword', 'messages'],
  guidance: ['regions', 'messages'],
  strength: ['normalize', 'judge'],
};

const isAllowed = ({ room, path }: SourceFile, target: string): boolean => {
  const other = target.includes('/') ? roomOf(target) : target;
  if (room === 'cli' || room === 'testing') return true;
  if (room === '') return path === 'types.ts' ? false : !APART.includes(other);
  return other === room || (ALLOWED[room] ?? []).some((allowed) => allowed === other || allowed === target);
};

describe('who may import whom', () => {
  test('the files are found, in rooms that have a rule', () => {
    expect(files.length).toBeGreaterThan(100);
    const rooms = new Set(files.map(({ room }) => room));
    expect([...rooms].filter((room) => !['', 'cli', 'testing'].includes(room) && ALLOWED[room] === undefined)).toEqual(
      [],
    );
  });

  test.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
    const values = file.imports.filter((found) => !found.isTypeOnly && !found.isPackage);
    expect(values.map(({ target }) => target).filter((target) => !isAllowed(file, target))).toEqual([]);
  });

  test('types import nothing, and the nouns between rooms only types', () => {
    const of = (path: string) => files.find((file) => file.path === path)?.imports;
    expect(of('types.ts')).toEqual([]);
    expect(of('internalTypes.ts')?.every((found) => found.isTypeOnly)).toBe(true);
  });

  test('no core file imports a package, not even a type of one', () => {
    const outside = ['strength', 'testing', 'cli'];
    const found = files
      .filter(({ room }) => !outside.includes(room))
      .flatMap(({ path, imports }) =>
        imports.filter(({ isPackage }) => isPackage).map(({ target }) => `${path}: ${target}`),
      );
    expect(found).toEqual([]);
  });

  test.each(['detectors', 'requirements'])('%s never import one another', (room) => {
    const found = files
      .filter((file) => file.room === room && file.name !== 'index')
      .flatMap(({ path, imports }) => imports.map(({ target }) => [path, target] as const))
      .filter(([, target]) => roomOf(target) === room)
      .filter(
        ([, target]) =>
          ![
            'detectors/spanOf',
            'detectors/createPieceDetector',
            'requirements/countCodePoints',
            'requirements/classParams',
          ].includes(target),
      );
    expect(found).toEqual([]);
  });

  test('the rooms apart are imported by nobody else', () => {
    const found = files.flatMap(({ path, room, imports }) =>
      imports
        .filter(({ target, isPackage }) => !isPackage && APART.includes(roomOf(target)) && roomOf(target) !== room)
        .map(({ target }) => `${path}: ${target}`),
    );
    expect(found.filter((line) => !/^(cli|testing)\//.test(line))).toEqual([]);
  });
});

/** Data, whose files are named after what they hold: one catalogue a language, one table a file, one constant a segment. */
const isData = ({ path, isGenerated }: SourceFile): boolean =>
  isGenerated ||
  /^(messages\/[a-z]{2}(-[A-Z]{2})?|guidance\/texts\/.*|blocklists\/.*|guessing\/segments)\.ts$/.test(path);

/** Two lists decoded from one table. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  'regions/ruleTable.ts': ['allRules', 'commonRules'],
};

describe('one thing a file', () => {
  const named = files.filter((file) => file.name !== 'index' && file.exports.length > 0 && !isData(file));

  test.each(named.map((file) => [file.path, file] as const))('%s', (path, file) => {
    expect(file.exports.map(({ name }) => name)).toEqual(SEVERAL[path] ?? [file.name]);
  });

  test('no default export', () => {
    expect(files.filter(({ hasDefault }) => hasDefault).map(({ path }) => path)).toEqual([]);
  });
});

describe('sizes', () => {
  const written = files.filter(({ isGenerated }) => !isGenerated);

  test('the median file is under 90 lines', () => {
    const sizes = written.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThan(90);
  });

  test('nothing written by hand is above 250 lines, but the nouns of the contract, which stand in one place', () => {
    expect(
      written
        .filter(({ lines, path }) => lines > 250 && path !== 'types.ts')
        .map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });
});

describe('docstrings', () => {
  test.each(files.filter(({ exports }) => exports.length > 0).map((file) => [file.path, file] as const))(
    '%s',
    (_, { exports, isGenerated }) => {
      const bare = exports.filter(({ isFunction, hasDocstring }) => (isFunction || !isGenerated) && !hasDocstring);
      expect(bare.map(({ name }) => name)).toEqual([]);
    },
  );
});
