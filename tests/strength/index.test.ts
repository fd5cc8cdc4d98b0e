import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy } from '../../src';
import { createStrengthMeter } from '../../src/strength';
import { createStrengthMeter as createLightMeter } from '../../src/strength/light';
import { randomTexts } from '../randomTexts';
import { personalCombinations, personalParts } from './personalCombinations';
import { isDeep, sampleSize } from '../runs';

const full = createStrengthMeter();
const light = createLightMeter();
const plain = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
const meters = [
  ['full', full],
  ['light', light],
] as const;

/** Every thirteenth of them by `npm test`. */
const combinations = isDeep ? personalCombinations : personalCombinations.filter((_, i) => i % 13 === 0);

const shareOf = (scores: readonly number[], least: number): number =>
  scores.filter((score) => score >= least).length / scores.length;

describe('typical Chinese choices: zxcvbn-ts alone, and both meters', () => {
  test.each([
    ['zhangwei1990', 3, 1],
    ['Zhangwei@1990', 4, 1],
    ['Zhang@1990', 3, 1],
    ['woaini1314', 3, 0],
    ['woaini520', 2, 0],
    ['woaiwojia', 3, 0],
    ['yibao123', 2, 1],
    ['Yibao@2024', 3, 1],
    ['Hangzhou@2024', 4, 1],
    ['hangzhou123', 3, 1],
    ['tangshan123', 3, 1],
    ['liming123', 3, 1],
    ['Shebao@123', 3, 1],
    ['Admin@123', 2, 1],
    ['Ybj@12345', 2, 1],
    ['Zgyb@2023', 2, 1],
    ['Zs123456!', 3, 1],
    ['1qaz@WSX', 2, 0],
    ['P@ssw0rd', 0, 0],
    ['张伟1990', 1, 1],
    ['医保123456', 1, 1],
    // What is left to the core judge: that a word is not in any list says nothing about a phone number.
    ['Zw13812345678!', 3, 4],
    // Random ones: eight characters are worth more than 1e8.
    ['kX7pQm2z', 2, 4],
    ['tL9#vB2q', 2, 4],
  ])('%s: %i, %i', (candidate, alone, score) => {
    expect(plain.check(candidate).score).toBe(alone);
    for (const [, meter] of meters) expect(meter.measure(candidate, []).score).toBe(score);
  });
});

describe('passwords made only of personal parts, which are all given', () => {
  test('zxcvbn-ts calls two of three strong', () => {
    expect(personalCombinations).toHaveLength(672);
    expect(
      shareOf(
        combinations.map((each) => plain.check(each, personalParts).score),
        3,
      ),
    ).toBeGreaterThan(0.65);
  });

  test.each(meters)('%s at most one of twenty', (_, meter) => {
    expect(
      shareOf(
        combinations.map((each) => meter.measure(each, personalParts).score),
        3,
      ),
    ).toBeLessThan(0.05);
  });
});

describe('random passwords of letters and digits', () => {
  test('zxcvbn-ts gives none of 8 characters a 3', () => {
    expect(
      shareOf(
        randomTexts(sampleSize(30, 300), 8).map((each) => plain.check(each).score),
        3,
      ),
    ).toBe(0);
  });

  test.each(meters)('%s gives at least 99 %% of 8 characters and 99.9 %% of 10 a 3', (_, meter) => {
    expect(
      shareOf(
        randomTexts(sampleSize(200, 5000), 8).map((each) => meter.measure(each, []).score),
        3,
      ),
    ).toBeGreaterThanOrEqual(0.99);
    expect(
      shareOf(
        randomTexts(sampleSize(100, 2000), 10).map((each) => meter.measure(each, []).score),
        3,
      ),
    ).toBeGreaterThanOrEqual(0.999);
  });
});

describe('long candidates', () => {
  const strong = 'hx7#Lq2vNw9@tRk4';

  test('what follows the first 32 never makes one worse', () => {
    const head = `${strong}${strong.toLowerCase()}`;
    for (const tail of ['', 'a', '1', '123456', 'aaaaaaaaaaaaaaaa', head, '1'.repeat(300)]) {
      expect(full.measure(head + tail, []).guesses).toBeGreaterThanOrEqual(full.measure(head, []).guesses);
    }
  });

  test('a strong second half counts', () => {
    expect(full.measure('1'.repeat(32), []).score).toBe(0);
    expect(full.measure('1'.repeat(32) + strong, []).score).toBe(4);
  });

  test('nothing behind 64 is looked at', () => {
    expect(full.measure('1'.repeat(64) + strong, [])).toEqual(full.measure('1'.repeat(64), []));
  });
});

describe('what it is given', () => {
  test.each(meters)('%s: words make what they explain cheaper', (_, meter) => {
    expect(meter.measure('hgqvxzkmw', []).score).toBe(4);
    expect(meter.measure('Hgqvxzkmw', ['HGQVXZKMW']).score).toBe(0);
  });

  test('full width counts as half width', () => {
    expect(full.measure('ｙｉｂａｏ１２３', [])).toEqual(full.measure('yibao123', []));
  });

  test('words that are not text, and words that every object has', () => {
    const words = [undefined, null, 1990, {}, '', 'wei'] as unknown as string[];
    expect(full.measure('xconstructorx9', words)).toEqual(full.measure('xconstructorx9', ['wei']));
    expect(full.measure('__proto__', []).guesses).toBeGreaterThan(1);
    expect(Number.isFinite(full.measure('constructor', []).guesses)).toBe(true);
  });

  test('an empty candidate is worth one guess', () => {
    expect(full.measure('', [])).toEqual({ score: 0, guesses: 1 });
  });

  test.each([undefined, null, 123456, {}])('%j is no candidate', (candidate) => {
    expect(() => full.measure(candidate as string, [])).toThrow(TypeError);
  });

  test('further lists, in any case', () => {
    const options = { dictionary: { products: ['Hgqvxzkmw'] } };
    expect(createStrengthMeter(options).measure('hgqvxzkmw', []).score).toBe(0);
    expect(createLightMeter(options).measure('HGQVXZKMW', []).score).toBe(0);
  });
});

describe('in checkPassword', () => {
  const policyOf = (meter: 'full' | 'light') => definePolicy({ credential: 'online-account', meter });

  test.each(meters)('%s: a policy that asks for it refuses without it and with the other one', (kind, meter) => {
    const codesWith = (strength: typeof meter | undefined): string[] =>
      checkPassword(policyOf(kind), 'kX7pQm2z', strength && { strength }).findings.map(({ code }) => code);
    expect(codesWith(undefined)).toContain('strength.unavailable');
    expect(codesWith(meter === full ? light : full)).toContain('strength.unavailable');
    expect(codesWith(meter)).toEqual([]);
  });

  test('the label never contradicts the verdict', () => {
    for (const candidate of ['zhangwei1990', 'Hangzhou@2024', 'wanshiruyi2020', 'kX7pQm2z', 'xiaoming666']) {
      const { accepted, strength } = checkPassword(policyOf('full'), candidate, { strength: full });
      expect(accepted ? strength?.label !== 'weak' : strength?.label === 'weak', candidate).toBe(true);
    }
  });

  test.each(['volkswagen1', 'strength2468'])('%s: the smaller of both judges counts', (candidate) => {
    const alone = checkPassword(definePolicy({ credential: 'online-account' }), candidate);
    const both = checkPassword(policyOf('full'), candidate, { strength: full });
    expect(both.accepted).toBe(false);
    expect(both.guesses).toBeLessThanOrEqual(alone.guesses);
    expect(alone.accepted).toBe(true);
    expect(both.guesses).toBeLessThanOrEqual(1e6);
  });
});
