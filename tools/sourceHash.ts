/**
 * A fingerprint of the code that a measurement ran: `npx tsx tools/sourceHash.ts attack` prints that of one result.
 *
 * It covers every file that the entries import, as far as it runs: comments, types, formatting and files that only other
 * doors use change nothing, so that an edit of a sentence makes no result old.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import { type Measured, resultSources } from './resultSources';

const root = join(__dirname, '..');

/** The tokens of a module without its types, one a line. */
const tokensOf = (code: string): string => {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  const file = ts.createSourceFile('module.ts', outputText, ts.ScriptTarget.ESNext);
  const tokens: string[] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file);
    if (children.length > 0) children.forEach(visit);
    else tokens.push(node.getText(file));
  };
  visit(file);
  return tokens.join('\n');
};

const contentOf = (path: string): string => {
  const text = readFileSync(path, 'utf8');
  if (/\.[cm]?[jt]s$/.test(path)) return tokensOf(text);
  return path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text;
};

/** The paths of everything that the entries import, from `folder`; packages are left to their lock. */
const importedBy = (entries: readonly string[], folder: string): string[] => {
  if (entries.length === 0) return [];
  const { metafile } = buildSync({
    entryPoints: [...entries],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
};

/**
 * SHA-256 over what the entries run, and over files that they read.
 *
 * @param entries - modules, as paths from `folder`; what they import is followed.
 * @param files - what is read while they run and imported by nobody.
 */
export const hashSource = (entries: readonly string[], files: readonly string[] = [], folder = root): string => {
  const hash = createHash('sha256');
  for (const path of [...new Set([...importedBy(entries, folder), ...files])].sort())
    hash.update(`${path}\0${contentOf(join(folder, path))}\0`);
  return hash.digest('hex');
};

/** The fingerprint of the source that a result measures, as it is now: take it before the measurement begins. */
export const sourceHash = (name: keyof typeof resultSources): string => {
  const { entries, files }: Measured = resultSources[name];
  return hashSource(entries, files);
};

/** The fingerprint of one room of `src` and of the tests that judge it, which are files or folders. */
export const hashRoom = (room: string, tests: readonly string[]): string =>
  hashSource(
    [],
    [`src/${room}`, ...tests].flatMap((path) =>
      path.endsWith('.ts')
        ? [path]
        : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.ts'))
            .map((name) => `${path}/${name}`),
    ),
  );

const [, script, name] = process.argv;
if (script === __filename) {
  if (name === undefined || !(name in resultSources))
    throw new Error(`one of ${Object.keys(resultSources).join(', ')}`);
  console.log(sourceHash(name as keyof typeof resultSources));
}
