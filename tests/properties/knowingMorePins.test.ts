/** Who knows one thing more refuses no PIN less and never says that it takes more guesses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, formats, generatePassword } from '../../src/index';
import { isTurnedCopy } from '../../src/normalize/compare';
import { subjects } from '../../src/testing/index';
import type { Subject } from '../../src/types';
import { runs } from '../runs';

/** Every run of digits of a subject, also without the dashes of a date and without its century. */
const digitsOf = (value: unknown): string[] => {
  if (typeof value === 'string') {
    const date = value.replace(/-/g, '');
    return [value, date, date.slice(2), date.slice(4) + date.slice(0, 4)].flatMap((text) => text.match(/\d+/g) ?? []);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(digitsOf) : [];
};

/** A PIN that somebody makes of a subject's digits: a piece, filled up, turned, and with up to two digits changed. */
const pinsFrom = (subject: Subject, length: number): fc.Arbitrary<string> =>
  fc
    .record({
      source: fc.constantFrom(...digitsOf(subject), '1314', '520', '123456', '2580'),
      at: fc.nat(),
      taken: fc.integer({ min: 2, max: length }),
      filling: fc.stringMatching(new RegExp(`^\\d{${length}}$`)),
      isBefore: fc.boolean(),
      turn: fc.constantFrom('none', 'reversed', 'rotated'),
      changes: fc.array(fc.tuple(fc.nat({ max: length - 1 }), fc.nat({ max: 9 })), { maxLength: 2 }),
    })
    .map(({ source, at, taken, filling, isBefore, turn, changes }) => {
      const from = at % Math.max(1, source.length - taken + 1);
      const piece = source.slice(from, from + taken);
      const pin = (isBefore ? filling.slice(piece.length) + piece : piece + filling).slice(0, length);
      const digits = Array.from(pin);
      if (turn === 'reversed') digits.reverse();
      if (turn === 'rotated') digits.push(...digits.splice(0, length / 2));
      for (const [place, digit] of changes) digits[place] = String(digit);
      return digits.join('');
    });

const cases = (length: number) =>
  subjects().chain((whole) =>
    fc.record({
      whole: fc.constant(whole),
      kept: fc.subarray(Object.keys(whole) as (keyof Subject)[]),
      candidate: pinsFrom(whole, length),
      current: fc.option(pinsFrom(whole, length), { nil: undefined }),
      refused: fc.array(pinsFrom(whole, length), { maxLength: 3 }),
    }),
  );

describe.each([
  ['pin6', 6],
  ['pin8', 8],
] as const)('%s', (format, length) => {
  const policy = definePolicy({ region: '370600', format: formats[format] });

  test('every field, the current password and what was refused', () => {
    fc.assert(
      fc.property(cases(length), ({ whole, kept, candidate, current, refused }) => {
        const part: Subject = {};
        for (const field of kept) Object.assign(part, { [field]: whole[field] });
        const verdicts = [
          checkPassword(policy, candidate, { subject: part }),
          checkPassword(policy, candidate, { subject: whole }),
          checkPassword(policy, candidate, {
            subject: whole,
            ...(current !== undefined && { currentPassword: current }),
          }),
          checkPassword(policy, candidate, {
            subject: whole,
            ...(current !== undefined && { currentPassword: current }),
            refused,
          }),
        ];
        verdicts.slice(1).forEach((more, i) => {
          const less = verdicts[i];
          if (less?.accepted === false) expect(more.accepted).toBe(false);
          expect(more.guesses).toBeLessThanOrEqual(less?.guesses ?? 0);
        });
      }),
      { numRuns: runs(100, 3000) },
    );
  });

  test('a generated PIN is accepted with all that is known and near nothing that was refused', () => {
    fc.assert(
      fc.property(cases(length), ({ whole, refused }) => {
        const context = { subject: whole, refused };
        const generated = generatePassword(policy, context);
        expect(checkPassword(policy, generated, context).accepted).toBe(true);
        expect(refused.some((old) => isTurnedCopy(old, generated))).toBe(false);
      }),
      { numRuns: runs(30, 1000) },
    );
  });
});
