/**
 * Whether every file of `research/results` measured the source as it is now; `npm publish` asks. Where one is older, it says
 * how to measure again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultSources } from './resultSources';
import { hashRoom, sourceHash } from './sourceHash';

const root = join(__dirname, '..');
const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

const report = (name: string, isCurrent: boolean, command: string): void => {
  console.log(isCurrent ? `ok     ${name}` : `OLDER  ${name}: ${command}`);
  if (!isCurrent) process.exitCode = 1;
};

/** Most files say it in a field, Spark's in its first row. */
const measuredBy = (name: string): string | undefined => {
  const results = readJson<{ source?: string } | [{ sha256: string }]>(`research/results/${name}.json`);
  return Array.isArray(results) ? results[0].sha256 : results.source;
};

for (const [name, { command }] of Object.entries(resultSources))
  report(name, measuredBy(name) === sourceHash(name as keyof typeof resultSources), command);

const { rooms } = readJson<{ rooms: Record<string, { source?: string }> }>('research/results/mutation.json');
for (const [room, tests] of Object.entries(readJson<Record<string, string[]>>('research/mutation/rooms.json'))) {
  const isThere = [`src/${room}`, ...tests].every((path) => existsSync(join(root, path)));
  report(
    `mutation of ${room}`,
    isThere && rooms[room]?.source === hashRoom(room, tests),
    `npm run mutation -- ${room}`,
  );
}
