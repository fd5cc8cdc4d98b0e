import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { collectRows } from './regions/generator/collectRows';
import { formatJson } from './regions/generator/formatJson';
import { numberRows } from './regions/generator/numberRows';
import { renderPages } from './regions/generator/pages/renderPages';
import { readRegionFiles } from './regions/generator/readRegionFiles';
import { renderJson } from './regions/generator/renderJson';
import { renderPlaces } from './regions/generator/renderPlaces';
import { renderPolicyTable } from './regions/generator/renderPolicyTable';
import { renderTable } from './regions/generator/renderTable';

const script = fileURLToPath(import.meta.url);

/**
 * Everything that follows from `data/regions`, as text by path: the data files themselves (rows numbered, laid out),
 * the tables of the library, the table with provenance, and the pages of the documentation.
 *
 * @throws {Error} naming the file and the place where a data file breaks the schema or two rows have one id
 */
export const buildRegions = (root: string): Map<string, string> => {
  const files = [...readRegionFiles(root)].map(([name, file]): [string, typeof file] => [name, numberRows(file)]);
  const built = collectRows(files.map(([, file]) => file));
  return new Map([
    ...files.map(([name, file]): [string, string] => [`data/regions/${name}`, formatJson(file)]),
    ['src/regions/generated/table.ts', renderTable(built)],
    ['src/regions/generated/policyTable.ts', renderPolicyTable(built)],
    ['src/places/generated/table.ts', renderPlaces(built)],
    ['src/regions/generated/regions.json', renderJson(built)],
    ...renderPages(files, built),
  ]);
};

/** `npm run regions` writes what changed; with `--check` it only names it and fails. */
const main = (): void => {
  const root = dirname(dirname(script));
  const isCheck = argv.includes('--check');
  let outdated = 0;
  for (const [path, text] of buildRegions(root)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    outdated += 1;
    if (!isCheck) writeFileSync(file, text);
    console.log(`${isCheck ? 'out of date' : 'written'}: ${path}`);
  }
  if (isCheck && outdated > 0) process.exitCode = 1;
  if (outdated === 0) console.log('regions are up to date');
};

if (argv[1] === script) main();
