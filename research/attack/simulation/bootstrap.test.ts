import { expect, test } from 'vitest';
import { bootstrap } from './bootstrap';
import { createRandom } from '../people/createRandom';

test('holds the share, and is as wide as the binomial says', () => {
  for (const share of [0.01, 0.1, 0.5]) {
    const random = createRandom(3);
    const hits = Array.from({ length: 20_000 }, () => random.next() < share);
    const mean = hits.filter(Boolean).length / hits.length;
    const [low, high] = bootstrap(hits, 9);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    const expected = 2 * 1.96 * Math.sqrt((mean * (1 - mean)) / hits.length);
    expect((high - low) / expected).toBeGreaterThan(0.85);
    expect((high - low) / expected).toBeLessThan(1.15);
  }
});

test('nothing fallen leaves no width, and the same seed gives the same', () => {
  expect(
    bootstrap(
      Array.from({ length: 500 }, () => false),
      1,
    ),
  ).toEqual([0, 0]);
  const hits = Array.from({ length: 500 }, (_, i) => i % 7 === 0);
  expect(bootstrap(hits, 4)).toEqual(bootstrap(hits, 4));
});
