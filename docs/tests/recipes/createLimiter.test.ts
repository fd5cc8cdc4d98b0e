import { expect, test } from 'vitest';
import { createLimiter } from '../../recipes/code/server/createLimiter';

test('so many tries, then the seconds to wait, then again', () => {
  let time = 0;
  const { take, clear } = createLimiter(2, 60, () => time);
  expect([take('a'), take('a'), take('a'), take('b')]).toEqual([0, 0, 60, 0]);
  time += 59_000;
  expect(take('a')).toBe(1);
  time += 1_000;
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 60]);
  clear('a');
  expect(take('a')).toBe(0);
});

test('keys by the ten thousand are forgotten when their window is over, and not before', () => {
  let time = 0;
  const { take } = createLimiter(1, 60, () => time);
  for (let key = 0; key < 10_000; key++) take(String(key));
  expect(take('0')).toBe(60);
  time += 60_000;
  expect([take('more'), take('0')]).toEqual([0, 0]);
});
