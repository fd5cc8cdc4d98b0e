import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { detectors } from '../../src/detectors';
import type { Detector } from '../../src/pipeline';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

/** What detectors share. */
const shared = ['index', 'detector'];
const written = namesIn('../../src/detectors', '.ts').filter((name) => !shared.includes(name));

/** A detector takes the input and where to add; what else a file exports takes one thing. */
const isDetector = (exported: unknown): exported is Detector => typeof exported === 'function' && exported.length === 2;

test('every file of detectors has tests of its own', () => {
  expect(
    namesIn('.', '.test.ts')
      .filter((name) => name !== 'coverage')
      .sort(),
  ).toEqual(written.sort());
});

test('every detector stands in the list once', async () => {
  const modules = await Promise.all(
    written.map((name) => import(`../../src/detectors/${name}.ts`) as Promise<Record<string, unknown>>),
  );
  const exported = modules.flatMap((module) => Object.values(module)).filter(isDetector);
  expect(exported.length).toBeGreaterThan(20);
  expect(new Set(detectors)).toEqual(new Set(exported));
  expect(new Set(detectors).size).toBe(detectors.length);
});
