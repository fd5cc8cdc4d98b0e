import './needPackages';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { collectRows } from './regions/generator/collectRows';
import { formatJson } from './regions/generator/formatJson';
import { numberRows } from './regions/generator/numberRows';
import { readRegionFiles } from './regions/generator/readRegionFiles';
import { renderJson } from './regions/generator/renderJson';
import { renderPlaces } from './regions/generator/renderPlaces';
import { renderPolicyTable } from './regions/generator/renderPolicyTable';
import { renderTable } from './regions/generator/renderTable';

const script = fileURLToPath(import.meta.url);

type Texts = ReadonlyMap<string, string>;

interface Built {
  /** The data files themselves (rows numbered, laid out) and the tables of the library. */
  readonly tables: Texts;
  /** The pages of the documentation; asked for once the tables are written. */
  readonly renderPages: () => Promise<Texts>;
}

/**
 * What follows from `data/regions`, as text by path. The pages show what the library derives: it is loaded when they are
 * asked for, since it reads the tables that may be missing or old until then.
 *
 * @throws {Error} naming the file and the place where a data file breaks the schema or two rows have one id
 */
export const buildRegions = (root: string): Built => {
  const files = [...readRegionFiles(root)].map(([name, file]): [string, typeof file] => [name, numberRows(file)]);
  const built = collectRows(files.map(([, file]) => file));
  return {
    tables: new Map([
      ...files.map(([name, file]): [string, string] => [`data/regions/${name}`, formatJson(file)]),
      ['src/regions/generated/table.ts', renderTable(built)],
      ['src/regions/generated/policyTable.ts', renderPolicyTable(built)],
      ['src/places/generated/table.ts', renderPlaces(built)],
      ['src/regions/generated/regions.json', renderJson(built)],
    ]),
    renderPages: async () => (await import('./regions/generator/pages/renderPages')).renderPages(files, built),
  };
};

/** `npm run regions` writes what changed; with `--check` it only names it and fails. */
const main = async (): Promise<void> => {
  const root = dirname(dirname(script));
  const isCheck = argv.includes('--check');
  let outdated = 0;
  const bringUpToDate = (texts: Texts): void => {
    for (const [path, text] of texts) {
      const file = join(root, path);
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
      outdated += 1;
      if (!isCheck) writeFileSync(file, text);
      console.log(`${isCheck ? 'out of date' : 'written'}: ${path}`);
    }
  };
  const { tables, renderPages } = buildRegions(root);
  bringUpToDate(tables);
  // Pages of old tables would say nothing.
  if (!isCheck || outdated === 0) bringUpToDate(await renderPages());
  if (isCheck && outdated > 0) process.exitCode = 1;
  if (outdated === 0) console.log('regions are up to date');
};

if (argv[1] === script) void main();
