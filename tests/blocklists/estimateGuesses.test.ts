import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateGuesses } from '../../src/blocklists/estimateGuesses';
import { checkPassword, definePolicy } from '../../src/index';
import { pinBand } from '../../src/judge/assessment';

test.each([
  ['a round number', '738000', 1e4],
  ['zeros in front', '000730', 1e4],
  ['a year of the eighties and two digits', '198472', 1e4],
  ['of the decades around them', '197372', 3e4],
  ['of another', '201588', 1e5],
  ['a date of likely years from October on', '841127', 3e3],
  ['with a zero before the month', '840627', 1e4],
  ['of the years around them', '651127', 1e4],
  ['the same with a zero before the month', '650627', 3e4],
  ['of any other year', '181127', 3e4],
  ['the same before October', '180627', 1e5],
  ['a walk over the keypad', '125478', 3e4],
  ['a year that nobody was born in', '350627', Infinity],
  ['no month', '841327', Infinity],
  ['nothing at all', '739204', Infinity],
  ['another length', '7392', Infinity],
] as const)('%s: %s within %d', (_, pin, guesses) => {
  expect(estimateGuesses(pin)).toBe(guesses);
});

test.each(['147258', '112233', '520520'])('the popular shape %s has its band from the lists', (pin) => {
  expect(estimateGuesses(pin)).toBeLessThanOrEqual(1000);
});

test('it is a bound of the verdict and never a reason', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{6}$/), (pin) => {
      const { guesses, findings } = checkPassword(definePolicy(), pin);
      expect(guesses).toBeLessThanOrEqual(pinBand(estimateGuesses(pin), 6));
      expect(findings.some(({ code }) => code === 'guessable')).toBe(false);
    }),
  );
});
