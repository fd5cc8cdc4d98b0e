import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { detectors } from '../../src/detectors';
import type { Detector } from '../../src/pipeline';

const here = fileURLToPath(new URL('.', import.meta.url));
const room = fileURLToPath(new URL('../../src/detectors', import.meta.url));

/** What detectors share, and the list. */
const SHARED = ['index', 'detector'];

const modules = readdirSync(room)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !SHARED.includes(name));
const exported = await Promise.all(
  modules.map(async (name) => [name, (await import(`../../src/detectors/${name}.ts`)) as object] as const),
);
const written = exported.flatMap(([module, values]) =>
  Object.entries(values)
    .filter(([, value]) => detectors.includes(value as Detector))
    .map(([name]) => ({ module, name })),
);
const tests = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`${here}/${file}`, 'utf8'))
  .join('\n');

test('every detector in the list comes from a file of this room, and every file has one in the list', () => {
  expect(written).toHaveLength(detectors.length);
  expect(modules.filter((module) => !written.some((detector) => detector.module === module))).toEqual([]);
});

test.each(written.map(({ name }) => name))('%s has tests of its own', (name) => {
  const pattern = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '\\.\\./\\.\\./src/detectors/`);
  // Of all tests together a failure would print every line.
  expect(pattern.test(tests), name).toBe(true);
});
