import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesFrom, createPerson, textsIn } from '../../../src/testing/index';

test('many hold a piece of what is known', () => {
  const person = createPerson(7);
  const texts = textsIn(person).map((text) => text.replace(/-/g, ''));
  const pieces = texts.flatMap((text) => Array.from({ length: text.length }, (_, i) => text.slice(i, i + 4)).filter(({ length }) => length === 4));
  const candidates = fc.sample(candidatesFrom(person), { seed: 1, numRuns: 400 });
  const known = candidates.filter((candidate) => pieces.some((piece) => candidate.includes(piece)));
  expect(known.length).toBeGreaterThan(200);
  expect(candidates.some((candidate) => /^\d{6}$/.test(candidate))).toBe(true);
});

test('of nobody: any text', () => {
  expect(fc.sample(candidatesFrom({ name: '吕絮' }), { seed: 1, numRuns: 50 }).every((text) => text.length <= 40)).toBe(true);
});
