/** The pages hold what was measured, every line had its answer, and memory did not grow. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeLine } from './makeLine';
import { pages, readResults, renderPage } from './renderLoad';

const results = readResults();

test.each(pages)('in %s the page %s holds the results', (language, name, path) => {
  const page = readFileSync(path, 'utf8');
  expect(renderPage(page, name, results, language)).toBe(page);
});

test('every line was answered', () => {
  const rates = Object.values(results.rates);
  expect(rates).toHaveLength(4);
  for (const { lines, answers } of rates.concat(results.memory)) expect(answers).toBe(lines);
});

test('from the first million lines to the last, memory stays within the noise of a collector', () => {
  const { residentMB, lines } = results.memory;
  expect(lines).toBe(10_000_000);
  expect(residentMB).toHaveLength(9);
  const [first = NaN, ...later] = residentMB;
  for (const size of later) expect(size).toBeLessThan(first * 1.5);
});

test('no two lines have a person in common, and PINs are of several kinds', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => makeLine(i, 'pin')).filter((line) => line.startsWith('{"id"'));
  const people = lines.map((line) => JSON.stringify((JSON.parse(line) as { subject: object }).subject));
  expect(lines.length).toBeGreaterThan(1900);
  expect(new Set(people).size).toBe(people.length);
});
