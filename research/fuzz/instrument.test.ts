import { describe, expect, test } from 'vitest';
import { instrument } from './instrument';

const run = (source: string): { result: unknown; counts: number[] } => {
  const { code, blocks } = instrument(source);
  const counts = new Array<number>(blocks).fill(0);
  const result: unknown = new Function(
    'blockCounts',
    `${code}\nreturn typeof result === 'undefined' ? undefined : result;`,
  )(counts);
  return { result, counts };
};

describe('instrument', () => {
  test.each([
    ['a branch that is taken and one that is not', 'var result; if (1) result = 1; else result = 2;', 1, [1, 0]],
    ['an else if', 'var result = 0; if (0) result = 1; else if (1) { result = 2; }', 2, [0, 1, 1]],
    ['a conditional expression', 'var result = 0 ? 1 : 2;', 2, [0, 1]],
    ['a right side', 'var result = (1 && 2) + (3 || 4);', 5, [1, 0]],
    ['a loop', 'var result = 0; for (var i = 0; i < 5; i++) result += i;', 10, [5]],
    [
      'functions of every kind',
      'var f = (x) => ({ x }); function g(y = 3) { return y; } var result = f(g()).x + g(4);',
      7,
      [1, 1, 2],
    ],
    [
      'cases',
      'var result = ""; for (var i of [1, 1, 2]) switch (i) { case 1: result += "a"; break; default: result += "b"; }',
      'aab',
      [3, 2, 1],
    ],
    ['a catch', 'var result; try { throw 1; } catch (error) { result = error; }', 1, [1]],
  ])('%s: counted, and it does what it did', (_, source, result, counts) => {
    const ran = run(source);
    expect(ran.result).toBe(result);
    expect(ran.counts.sort()).toEqual(counts.sort());
  });
});
