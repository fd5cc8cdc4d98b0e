/** Who knows more of a person, of the operator or of older passwords never accepts more. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPassword, definePolicy, type CheckContext, type PolicyOptions, type Subject } from '../../src/index';
import { runs } from '../runs';

const digits = (count: number) =>
  fc.array(fc.nat(9), { minLength: count, maxLength: count }).map((drawn) => drawn.join(''));
const syllables = fc.constantFrom('zhang', 'wei', 'lv', 'ou', 'yang', 'li', 'na', 'xi', 'an', 'shan');
const pad = (part: number): string => String(part).padStart(2, '0');
const dates = fc
  .tuple(fc.integer({ min: 1940, max: 2015 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map(pad).join('-'));

const people = fc.record({
  birthDate: dates,
  idNumber: fc.tuple(dates, digits(4)).map(([date, tail]) => `500000${date.replace(/-/g, '')}${tail}`),
  phone: digits(8).map((tail) => `139${tail}`),
  name: fc.constantFrom('张伟', 'SMITH, JOHN', 'CHAN Tai Man', 'O’Brien Sean'),
  namePinyin: fc.array(syllables, { minLength: 2, maxLength: 3 }),
  email: fc.tuple(syllables, digits(3)).map(([name, number]) => `${name}${number}@example.com`),
  username: fc.tuple(syllables, digits(2)).map((parts) => parts.join('')),
  cardNumber: digits(9),
  personalNumber: digits(10),
  medicalInsuranceNumber: digits(10),
  bankCardNumber: digits(16),
  unitNumber: digits(6),
});

/** Everything that can be known. */
const everything = fc.record({
  subject: people,
  others: fc.array(people, { minLength: 1, maxLength: 1 }),
  currentPassword: fc.tuple(syllables, digits(4), fc.constantFrom('!', '@', '')).map((parts) => parts.join('')),
  refused: fc.array(
    fc.tuple(syllables, digits(3)).map((parts) => parts.join('X')),
    { minLength: 1, maxLength: 1 },
  ),
  word: fc.constantFrom('yinhe', 'pingtai', 'rongcheng'),
  initial: fc.constantFrom('Rsj@2020', 'kuaile88', 'Wq8vbNz'),
});
type Everything = typeof everything extends fc.Arbitrary<infer T> ? T : never;

/** Parts of passwords: what is known, whole and in pieces, and what everybody uses. */
const partsOf = ({ subject, others, currentPassword, refused, word, initial }: Everything): string[] => {
  const own = [subject, ...others].flatMap(
    ({ birthDate, namePinyin, phone, idNumber, email, username, cardNumber }) => [
      birthDate.replace(/-/g, ''),
      birthDate.slice(0, 4),
      birthDate.slice(5).replace('-', ''),
      namePinyin.join(''),
      ...namePinyin,
      phone.slice(-6),
      idNumber.slice(-6),
      email,
      username,
      cardNumber,
    ],
  );
  const old = [currentPassword, ...refused, initial].flatMap((value) => [value, value.slice(1), value.toUpperCase()]);
  return [...own, ...old, word, ...'John ctm obrien ! @ 1 123 K7x qz woaini qwer 2024 Aa v 9 . 医保'.split(' ')];
};

const count = 12 + 5;
const cases = everything.chain((all) =>
  fc.record({
    all: fc.constant(all),
    candidate: fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...partsOf(all)) },
          { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 4 }) },
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join('')),
    isKnown: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
    minGuesses: fc.constantFrom(1e4, 1e6, 1e8, 1e10),
  }),
);

test('whatever field is added', () => {
  fc.assert(
    fc.property(cases, ({ all, candidate, isKnown, minGuesses }) => {
      const accepts = (isKept: (i: number) => boolean | undefined): boolean => {
        const fields = Object.entries(all.subject).filter((_, i) => isKept(i + 5));
        const options: PolicyOptions = {
          credential: 'online-account',
          minGuesses,
          ...(isKept(0) && { blocklist: [all.word] }),
          ...(isKept(1) && { initialPasswords: [{ id: 'own', rule: { type: 'fixed', value: all.initial } }] }),
        };
        const subject: Subject = { ...Object.fromEntries(fields), ...(isKept(2) && { others: all.others }) };
        const context: CheckContext = {
          subject,
          ...(isKept(3) && { currentPassword: all.currentPassword }),
          ...(isKept(4) && { refused: all.refused }),
        };
        return checkPassword(definePolicy(options), candidate, context).accepted;
      };
      const isRefusedWithLess = !accepts((i) => isKnown[i]);
      fc.pre(isRefusedWithLess);
      expect(accepts(() => true)).toBe(false);
    }),
    { numRuns: runs(50, 3000) },
  );
});
