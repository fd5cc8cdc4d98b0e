/** The rules of the house, checked over every file of src/: which room imports which, sizes, docstrings. */
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
  room: string;
  lines: number;
  isGenerated: boolean;
  imports: Import[];
  exports: { name: string; isFunction: boolean; hasDocstring: boolean }[];
  hasDefault: boolean;
}

/** A folder of src; for a file beside the folders its own name. */
const roomOf = (target: string): string => target.replace(/\.ts$/, '').replace(/\/.*$/, '');

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  const named = clause.namedBindings;
  const allTypes =
    named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (clause.name === undefined && allTypes);
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
    room: roomOf(path),
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

/** Rooms with an entry of their own, which the core must not pull in. */
const APART = ['adapters', 'cli', 'form', 'guidance', 'pinyin', 'places', 'react', 'strength', 'testing', 'vue'];

/** The contract's types and the nouns between rooms, small helpers, and the one list of fields: for everybody. */
const COMMON = ['fields', 'util'];

const FRONT_DOOR = [...new Set(files.filter(({ path }) => !path.includes('/')).map(({ room }) => room))].filter(
  (room) => !['pipeline', ...COMMON].includes(room),
);

/**
 * Which rooms the files of a room may import values from, besides their own and COMMON; `judge/prices` alone is more than
 * the room of the judge would be: the price of each kind of guess is data. Types may come from everywhere.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  types: [],
  pipeline: [],
  fields: [],
  util: [],
  normalize: [],
  messages: [],
  pinyin: [],
  places: [],
  blocklists: ['normalize'],
  documents: ['normalize'],
  regions: ['documents'],
  policy: ['regions'],
  judge: ['policy/findingCodes'],
  detectors: ['normalize', 'documents', 'blocklists', 'judge/prices'],
  subject: ['normalize', 'documents', 'regions', 'policy', 'judge/prices'],
  guidance: ['normalize'],
  strength: ['normalize', 'blocklists'],
  adapters: [...FRONT_DOOR, 'messages'],
  form: [...FRONT_DOOR, 'messages', 'adapters', 'policy/findingCodes', 'policy/definePolicy'],
  vue: ['form'],
  react: ['form'],
};

/** Those that put the others to use: the front door everything but the rooms apart, programs and tools for tests all. */
const isAllowed = ({ room }: SourceFile, target: string): boolean => {
  const other = roomOf(target);
  if (other === room || room === 'cli' || room === 'testing') return true;
  if (FRONT_DOOR.includes(room)) return !APART.includes(other);
  return [...COMMON, ...(ALLOWED[room] ?? [])].some((allowed) => allowed === other || allowed === target);
};

const rooms = [...new Set(files.map(({ room }) => room))];
const valuesOf = ({ imports }: SourceFile): string[] =>
  imports.filter((found) => !found.isTypeOnly && !found.isPackage).map(({ target }) => target);

describe('which room imports which', () => {
  test('the files are found, in rooms that have a rule', () => {
    expect(files.length).toBeGreaterThan(100);
    const ruled = [...FRONT_DOOR, 'cli', 'testing', ...Object.keys(ALLOWED)];
    expect(rooms.filter((room) => !ruled.includes(room))).toEqual([]);
    expect(Object.keys(ALLOWED).filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test.each(rooms)('%s', (room) => {
    const found = files
      .filter((file) => file.room === room)
      .flatMap((file) =>
        valuesOf(file)
          .filter((target) => !isAllowed(file, target))
          .map((target) => `${file.path}: ${target}`),
      );
    expect(found).toEqual([]);
  });

  test('the contract’s types import nothing from outside their room, and the nouns between rooms only types', () => {
    const types = files.filter(({ room }) => room === 'types').flatMap(({ imports }) => imports);
    expect(types.filter(({ target, isPackage }) => isPackage || roomOf(target) !== 'types')).toEqual([]);
    expect(files.find(({ path }) => path === 'pipeline.ts')?.imports.every((found) => found.isTypeOnly)).toBe(true);
  });

  test('no core file imports a package, not even a type of one', () => {
    const outside = ['strength', 'testing', 'cli', 'vue', 'react'];
    const found = files
      .filter(({ room }) => !outside.includes(room))
      .flatMap(({ path, imports }) =>
        imports.filter(({ isPackage }) => isPackage).map(({ target }) => `${path}: ${target}`),
      );
    expect(found).toEqual([]);
  });

  test('no detector asks another one', () => {
    const shared = ['detectors/detector', 'detectors/index'];
    const found = files
      .filter(({ room, path }) => room === 'detectors' && path !== 'detectors/index.ts')
      .flatMap((file) => valuesOf(file).map((target) => [file.path, target] as const))
      .filter(([, target]) => roomOf(target) === 'detectors' && !shared.includes(target));
    expect(found).toEqual([]);
  });
});

describe('the house holds only the library', () => {
  /** What is imported, required or asked for late; packages included. */
  const importsOf = (folder: string): string[] =>
    readdirSync(`${root}../${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'))
      .flatMap((path) =>
        ts
          .preProcessFile(readFileSync(`${root}../${folder}/${path}`, 'utf8'), true, true)
          .importedFiles.map(({ fileName }) => posix.join(folder, posix.dirname(path), fileName)),
      );

  test.each([
    ['src', /^(data|docs|research|tests|tools)\//],
    ['tests', /^(docs|research)\//],
  ])('%s imports nothing of %s', (folder, others) => {
    const found = importsOf(folder);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((target) => others.test(target))).toEqual([]);
  });
});

describe('sizes', () => {
  const written = files.filter(({ isGenerated }) => !isGenerated);

  test('the median file has 40 to 90 lines', () => {
    const sizes = written.map(({ lines }) => lines).sort((a, b) => a - b);
    const median = sizes[sizes.length >> 1] ?? 0;
    expect(median).toBeGreaterThanOrEqual(40);
    expect(median).toBeLessThanOrEqual(90);
  });

  test('nothing written by hand is above 250 lines', () => {
    expect(written.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  /** The files written by hand that `checkPassword` loads, by path. */
  const behindCheck = (): string[] => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const seen = new Set<string>();
    const visit = (target: string): void => {
      const file = byPath.get(`${target}.ts`) ?? byPath.get(`${target}/index.ts`);
      if (file === undefined || seen.has(file.path)) return;
      seen.add(file.path);
      valuesOf(file).forEach(visit);
    };
    visit('checkPassword');
    return [...seen].filter((path) => !byPath.get(path)?.isGenerated);
  };

  // Together these were 70, the limit: sixteen files of detectors and 54 others. A new detector is one file more
  // that nobody has to open to understand the rest, so a new one must not stop whoever adds it: detectors have a number
  // of their own, far enough away. The others keep theirs, since each is on the way of whoever reads the check.
  test.each([
    [
      'besides the detectors',
      false,
      54,
      'merge the new file with the one it serves, or keep checkPassword from loading it',
    ],
    ['of detectors', true, 25, 'a family of detectors shares a file: put the new one beside its relatives'],
  ])('the files %s behind checkPassword are not too many', (_, areDetectors, limit, remedy) => {
    const found = behindCheck().filter((path) => path.startsWith('detectors/') === areDetectors);
    expect(found.length).toBeGreaterThan(limit / 2);
    expect(found.length, remedy).toBeLessThanOrEqual(limit);
  });
});

describe('exports', () => {
  test('no default export', () => {
    expect(files.filter(({ hasDefault }) => hasDefault).map(({ path }) => path)).toEqual([]);
  });

  test.each(rooms)('every export of %s has a docstring', (room) => {
    const bare = files
      .filter((file) => file.room === room)
      .flatMap(({ path, exports, isGenerated }) =>
        exports
          .filter(({ isFunction, hasDocstring }) => (isFunction || !isGenerated) && !hasDocstring)
          .map(({ name }) => `${path}: ${name}`),
      );
    expect(bare).toEqual([]);
  });
});
