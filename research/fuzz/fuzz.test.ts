import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../tests/randomTexts';
import { fuzz } from './fuzz';
import { instrument } from './instrument';
import { loadLibrary } from './loadLibrary';
import type { Target } from './Target';
import { targets } from './targets';

const drawFrom = (seed: number): ((below: number) => number) => {
  const next = seededNumbers(seed);
  return (below) => next() % below;
};

/** Fails for texts that start with four letters which nobody would draw at once. */
const planted = `
  return (text) => {
    if (text.charAt(0) === 'k') { if (text.charAt(1) === 'Z') { if (text.charAt(2) === '#') { if (text.charAt(3) === 'q') throw new Error('found'); } } }
  };
`;

const plant = (isCounted: boolean): { target: Target; counts: Uint32Array } => {
  const { code, blocks } = instrument(`function make() { ${planted} }`);
  const counts = new Uint32Array(blocks);
  const make = new Function('blockCounts', `${code}; return make();`) as (
    counts: Uint32Array,
  ) => (text: string) => void;
  const check = make(isCounted ? counts : new Uint32Array(blocks));
  return {
    counts,
    target: {
      seeds: [['start', '']],
      run: ([text = '']) => {
        check(text);
        return '';
      },
    },
  };
};

describe('the fuzzer', () => {
  test('finds a failure step by step, and shows the smallest input', () => {
    const { target, counts } = plant(true);
    const { crashes } = fuzz(target, counts, drawFrom(1), (executions) => executions >= 100_000);
    expect(crashes).toEqual([{ message: 'Error: found', input: ['kZ#q', ''] }]);
  });

  test('does not find it without coverage', () => {
    const { target, counts } = plant(false);
    expect(fuzz(target, counts, drawFrom(1), (executions) => executions >= 100_000)).toMatchObject({
      executions: 100_000,
      crashes: [],
    });
  });

  test('keeps an input for a new answer', () => {
    const target: Target = { seeds: [['a']], run: ([text = '']) => String(text.length % 7) };
    expect(fuzz(target, new Uint32Array(0), drawFrom(1), (executions) => executions >= 1000)).toMatchObject({
      answers: 7,
      corpus: 7,
    });
  });
});

describe('the library holds what it promises, some thousand times; more by npm run fuzz:guided', () => {
  const { library, counts } = loadLibrary();

  test.each(Object.entries(targets))('%s', (_, create) => {
    const target = create(library);
    expect(new Set(target.seeds.map((seed) => seed.length)).size).toBe(1);
    const { crashes, executions, covered } = fuzz(target, counts, drawFrom(20261122), (done) => done >= 3000);
    expect(crashes).toEqual([]);
    expect(executions).toBe(3000);
    expect(covered).toBeGreaterThan(50);
  });
});
