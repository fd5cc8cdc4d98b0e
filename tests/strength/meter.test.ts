import { expect, test } from 'vitest';
import { pickWords } from '../../src/strength/meter';

test('what is in the candidate first, otherwise in their order, lower case, each once', () => {
  expect(pickWords('Zhang1990', ['Wei', 'ZHANG', 'wei', '1990'])).toEqual(['zhang', '1990', 'wei']);
});

test('only texts of 1 to 64 units', () => {
  const words = [undefined, null, 7, {}, [], '', 'a'.repeat(64), 'b'.repeat(65)];
  expect(pickWords('x', words)).toEqual(['a'.repeat(64)]);
});

test('at most 200, and none of those that matter is lost', () => {
  const words = [...Array.from({ length: 5000 }, (_, i) => `word${i}`), 'hidden'];
  const picked = pickWords('xxHIDDENxx', words);
  expect(picked).toHaveLength(200);
  expect(picked[0]).toBe('hidden');
});
