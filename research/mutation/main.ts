/**
 * Mutation tests: changes the source in one place after another and sees whether the tests of that room notice.
 * `npm run mutation` for every room, `npm run mutation -- documents judge` for some; writes research/results/mutation.json and
 * docs/guide/mutation.md with its mirror. Takes an hour on one core.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { condenseReport, type Report } from './report/condenseReport';
import { renderResults } from './report/renderResults';
import type { Explanation, Results } from './report/Results';
import { replaceBlock } from '../../tools/replaceBlock';
import { hashRoom } from '../../tools/sourceHash';
import { writeResults } from '../../tools/writeResults';

const root = join(__dirname, '../..');
const folder = join(root, 'research/mutation');
const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

if (!existsSync(join(folder, 'node_modules')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });

const testsOf = readJson<Record<string, string[]>>('rooms.json');
const known = Object.keys(testsOf);
const asked = process.argv.slice(2);
const rooms = asked.length > 0 ? known.filter((room) => asked.includes(room)) : known;

const results = readJson<Results>('../results/mutation.json');
const explanations = readJson<Explanation[]>('explanations.json');
results.node = process.version;
results.stryker =
  readJson<{ devDependencies: Record<string, string> }>('package.json').devDependencies['@stryker-mutator/core'] ?? '';

/** After each room, so that a run that is stopped leaves what it found. */
const writeAll = (): void => {
  results.rooms = Object.fromEntries(
    known.flatMap((room) => (results.rooms[room] ? [[room, results.rooms[room]]] : [])),
  );
  writeResults('mutation', results);
  for (const [language, path] of [
    ['zh', 'docs/guide/mutation.md'],
    ['en', 'docs/en/guide/mutation.md'],
  ] as const) {
    const page = join(root, path);
    writeFileSync(
      page,
      replaceBlock(
        readFileSync(page, 'utf8'),
        'research/mutation/main.ts',
        renderResults(results, explanations, language),
      ),
    );
  }
};

for (const room of rooms) {
  const stryker = [
    join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    'research/mutation/stryker.config.mjs',
  ];
  const source = hashRoom(room, testsOf[room] ?? []);
  execFileSync(process.execPath, stryker, { cwd: root, stdio: 'inherit', env: { ...process.env, ROOM: room } });
  results.rooms[room] = { source, ...condenseReport(readJson<Report>(`reports/${room}.json`)) };
  writeAll();
}
