import { expect, test } from 'vitest';
import { pinGroups } from './pinGroups';
import { popularityB } from './popularityB';
import { groupShares, topPins } from './sourceB';

const popularity = popularityB();

test('every published share of a group holds', () => {
  for (const [name, { holds }] of Object.entries(pinGroups)) {
    let share = 0;
    popularity.forEach((each, pin) => {
      if (holds(pin)) share += 100 * each;
    });
    // The shares are published rounded to a tenth, so they contradict one another by as much.
    expect(Math.abs(share - groupShares[name as keyof typeof groupShares].share), name).toBeLessThan(0.1);
  }
});

test('every published share of a PIN holds', () => {
  for (const [pin, share] of Object.entries(topPins))
    expect(100 * (popularity[Number(pin)] ?? 0), pin).toBeCloseTo(share, 2);
});

test('is the same at each call', () => {
  expect(Buffer.compare(Buffer.from(popularityB().buffer), Buffer.from(popularity.buffer))).toBe(0);
});
