import fc from 'fast-check';
import { expect, test } from 'vitest';
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
  const assessment = { drafts: [], guesses: judged, fallback: undefined, score: 4, questions } as const;
  expect(withMeter(assessment, meter)?.guesses).toBe(guesses);
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
