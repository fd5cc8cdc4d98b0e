import { describe, expect, test } from 'vitest';
import { createEngine, priceUnexplained } from '../../src/strength/engine';

test.each([
  ['7', 11],
  ['77', 100],
  ['k', 26],
  ['kx', 676],
  ['7k', 1296],
  ['Kx', 2704],
  ['#', 33],
  ['7kX#', 95 ** 4],
  ['张伟', 10_000],
])('%s: %i', (text, guesses) => {
  expect(priceUnexplained(text)).toBe(guesses);
});

test('32 of the widest alphabet stay finite', () => {
  expect(Number.isFinite(priceUnexplained('aA1#张'.repeat(7).slice(0, 32)) ** 2)).toBe(true);
});

const engine = createEngine({ words: ['alpha', 'bravo', 'charlie'] }, {});

describe('the three corrections', () => {
  test('what nothing explains costs its true alphabet', () => {
    expect(engine.guess('pzhqmvdk', [])).toBe(26 ** 8);
    expect(engine.guess('pZhQ7#dk', [])).toBe(95 ** 8);
  });

  test('explained parts cost the ways to order them times their product', () => {
    expect(engine.guess('bravocharlie', [])).toBe(2 * 50 * 50);
    expect(engine.guess('bravocharliealpha', [])).toBe(6 * 50 * 50 * 50);
  });

  test.each(['constructor', '__proto__', 'tostring', 'valueof'])('%s is no word', (name) => {
    expect(engine.guess(name, [])).toBeGreaterThan(1e6);
    expect(engine.guess(`bravo${name}`, [])).toBeGreaterThan(1e6);
  });
});

test.each([
  [1, 0],
  [999, 0],
  [1e4, 1],
  [1e7, 2],
  [1e9, 3],
  [1e11, 4],
])('%d guesses: score %i', (guesses, score) => {
  expect(engine.scoreOf(guesses)).toBe(score);
});

test('given words come at their rank, but never cheaper than 50 as a part', () => {
  expect(engine.guess('zuluxray', ['zuluxray'])).toBe(1);
  expect(engine.guess('zuluxray7', ['zuluxray'])).toBe(2 * 50 * 11);
});
