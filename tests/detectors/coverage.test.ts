import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { detectors } from '../../src/detectors';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

/** What detectors share. */
const shared = ['index', 'spanOf', 'createPieceDetector'];

test('every detector has tests of its own and stands in the list', () => {
  const written = namesIn('../../src/detectors', '.ts').filter((name) => !shared.includes(name));
  expect(
    namesIn('.', '.test.ts')
      .filter((name) => name !== 'coverage')
      .sort(),
  ).toEqual(written.sort());
  expect(detectors).toHaveLength(written.length);
});
