import { expect, test } from 'vitest';
import { distinct } from '../src/util';

test('distinct keeps the first of each, in order, and leaves its argument alone', () => {
  const values = Object.freeze(['b', 'a', 'b', '', 'c', 'a', '']);
  expect(distinct(values)).toEqual(['b', 'a', '', 'c']);
  expect(distinct([])).toEqual([]);
});
