/** Hover text is the documentation that most people read: every field of a public type has a line of its own. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { entries } from '../../tools/build/entries';

interface Field {
  /** Type and field, such as `Finding.code`. */
  name: string;
  doc: string;
}

const LEAST_WORDS = 5;

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .trim();

/** The fields of a declaration, and of the objects written into it. */
const fieldsOf = (declaration: ts.Node, path: string): Field[] => {
  const fields: Field[] = [];
  const visit = (node: ts.Node, at: string): void => {
    if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) {
      const name = `${at}.${node.name.getText()}`;
      fields.push({ name, doc: docOf(node) });
      // What a method takes and gives is said in its own line.
      if (ts.isPropertySignature(node)) ts.forEachChild(node, (child) => visit(child, name));
      return;
    }
    if (ts.isFunctionTypeNode(node)) return;
    ts.forEachChild(node, (child) => visit(child, at));
  };
  ts.forEachChild(declaration, (child) => visit(child, path));
  return fields;
};

/** Every field of a type that an entry of the package exports, by following the program's own symbols. */
const publicFields = (): Field[] => {
  const config = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, '.');
  const files = Object.values(entries);
  const host = ts.createCompilerHost(options);
  // Only our own files: the types of packages take seconds to read, and none of them is ours to describe.
  host.fileExists = (path) => !path.includes('node_modules') && ts.sys.fileExists(path);
  const program = ts.createProgram(files, { ...options, noEmit: true, noLib: true }, host);
  const checker = program.getTypeChecker();
  const declarations = new Set<ts.Declaration>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const declaration of target.declarations ?? []) {
        const isType = ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
        if (isType && !declaration.getSourceFile().fileName.includes('node_modules')) declarations.add(declaration);
      }
    }
  }
  return [...declarations].flatMap((declaration) =>
    fieldsOf(declaration, (declaration as ts.InterfaceDeclaration).name.text),
  );
};

const fields = publicFields();

describe('fields of public types', () => {
  test('are found', () => {
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.map(({ name }) => name)).toContain('Finding.code');
  });

  test('have a line each that says more than the name', () => {
    const wordsOf = ({ name, doc }: Field): string[] => {
      const own = (name.split('.').pop() ?? '').toLowerCase();
      return doc
        .toLowerCase()
        .split(/[^\p{L}\p{N}_'’-]+/u)
        .filter((word) => word !== '' && word !== own);
    };
    expect(fields.filter((field) => wordsOf(field).length < LEAST_WORDS)).toEqual([]);
  });
});
