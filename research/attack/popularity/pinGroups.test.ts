import { expect, test } from 'vitest';
import { isDate, isShape, pinGroups } from './pinGroups';
import { groupShares, unionShares } from './sourceB';

const countOf = (holds: (pin: number) => boolean): number => {
  let count = 0;
  for (let pin = 0; pin < 1_000_000; pin++) if (holds(pin)) count += 1;
  return count;
};

test.each(Object.entries(pinGroups))('%s has as many PINs as the source counted', (name, { holds }) => {
  const { count } = groupShares[name as keyof typeof groupShares];
  // The grammar of the homophones is published by example only.
  expect(Math.abs(countOf(holds) - count)).toBeLessThanOrEqual(name === 'homophone' ? 40 : 0);
});

test('the unions are those of the source', () => {
  expect(countOf(isDate)).toBe(unionShares.dates.count);
  expect(Math.abs(countOf(isShape) - unionShares.shapes.count)).toBeLessThan(50);
  expect(Math.abs(countOf((pin) => isShape(pin) || isDate(pin)) - unionShares.both.count)).toBeLessThan(60);
});
