import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/judge/assessment';
import { withMeter } from '../../src/judge/withMeter';
import { checkPassword, definePolicy, formats } from '../../src/index';
import type { StrengthMeter } from '../../src/types';
import { runs } from '../runs';

const meterOf = (guessesOf: (text: string) => number): StrengthMeter => ({
  kind: 'full',
  measure: (text) => ({ score: 4, guesses: guessesOf(text) }),
});

test.each([
  ['the judge', 1e4, 1e9, 1e9, 1e4],
  ['the rest, multiplied with what is known', 1e12, 1e3, 1e9, 1e5],
  ['the whole', 1e12, 1e9, 1e6, 1e6],
])('the least counts: %s', (_, judged, rest, whole, guesses) => {
  const questions = [
    { text: 'rest', log10: 2 },
    { text: 'whole', log10: 0 },
  ];
  const meter = meterOf((text) => (text === 'rest' ? rest : whole));
  const assessment: Assessment = { drafts: [], guesses: judged, fallback: undefined, score: 4, questions };
  expect(withMeter(assessment, meter)?.guesses).toBe(guesses);
});

const judged: Assessment = { drafts: [], guesses: 1e12, fallback: undefined, score: 4 };

test.each([
  ['of the whole counts', 0, 1, 1],
  ['of the rest does not: it is beside what is known', 2, 1, 4],
] as const)('the score that a meter gives %s', (_, log10, score, expected) => {
  const meter: StrengthMeter = { kind: 'full', measure: () => ({ score, guesses: 1e12 }) };
  expect(withMeter({ ...judged, questions: [{ text: 'kmwq', log10 }] }, meter)?.score).toBe(expected);
});

test('a meter is told no words: what is known of the person has its price already', () => {
  const given: (readonly string[])[] = [];
  const meter: StrengthMeter = {
    kind: 'full',
    measure: (_, words) => {
      given.push(words);
      return { score: 4, guesses: 1e12 };
    },
  };
  withMeter({ ...judged, questions: [{ text: 'kmwq', log10: 0 }] }, meter);
  expect(given).toEqual([[]]);
});

test('a meter that is asked nothing changes nothing', () => {
  const meter = meterOf(() => NaN);
  expect(withMeter(judged, meter)).toEqual({ guesses: 1e12, score: 4 });
});

test.each<[unknown, number | undefined]>([
  [1, 1],
  [0.5, undefined],
  ['1000', undefined],
])('guesses of %j: %s', (guesses, expected) => {
  const meter = meterOf(() => guesses as number);
  expect(withMeter({ ...judged, questions: [{ text: 'kmwq', log10: 0 }] }, meter)?.guesses).toBe(expected);
});

test('property: with a meter, who is known better is never allowed more', () => {
  const policy = definePolicy({ format: formats.nist, meter: 'full' });
  const piece = fc.constantFrom('zhang', 'wei', '1116', 'kx', '7!', 'phq', '0108');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 5, maxLength: 8 }), fc.integer({ min: 0, max: 14 }), (pieces, power) => {
      const context = { strength: meterOf(() => 10 ** power) };
      const accepts = (subject: object): boolean =>
        checkPassword(policy, pieces.join(''), { ...context, subject }).accepted;
      expect(accepts({ namePinyin: ['zhang', 'wei'], birthDate: '1990-01-08' }) && !accepts({})).toBe(false);
    }),
    { numRuns: runs(200, 5000) },
  );
});
