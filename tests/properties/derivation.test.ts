/** What holds for every derived value, whoever the person and whatever the fields hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSlice, deriveRule } from '../../src/regions/deriveRule';
import { definePolicy } from '../../src/policy/definePolicy';
import { deriveInitialPasswords } from '../../src/initialPasswords';
import { readSubject } from '../../src/subject/readSubject';
import { personalSpellings } from '../../src/subject/personalSpellings';
import { buildProfile } from '../../src/subject/prepareSubject';
import type { SliceRule, Subject } from '../../src/types';
import { checkCharacterOf, makeResidentId, makeResidentIdWithX } from '../people';
import { runs } from '../runs';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const dateOf = (from: number, to: number) =>
  fc
    .record({
      year: fc.integer({ min: from, max: to }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day }) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
const area = fc.stringMatching(/^[1-6]\d{5}$/);
const resident = fc
  .record({ area, date: dateOf(1930, 2020), sequence: fc.stringMatching(/^\d{3}$/) })
  .map((parts) => makeResidentId(parts));
const residentWithX = fc.record({ area, date: dateOf(1930, 2020) }).map((parts) => makeResidentIdWithX(parts));
const cardNumber = fc.stringMatching(/^[A-Z]{0,3}\d{4,19}[A-Z]?$/);
const phone = fc.stringMatching(/^1[3-9]\d{9}$/);

const subject = fc.record(
  {
    idNumber: fc.oneof(
      resident,
      residentWithX,
      fc.stringMatching(/^\d{15}$/),
      fc.stringMatching(/^[A-Z]{1,2}\d{6,9}$/),
    ),
    birthDate: dateOf(1930, 2020),
    phone,
    cardNumber,
    personalNumber: cardNumber,
    medicalInsuranceNumber: cardNumber,
    bankCardNumber: cardNumber,
    unitNumber: cardNumber,
  },
  { requiredKeys: [] },
);
const field = fc.constantFrom<SliceRule['field'][]>(
  'idNumber',
  'birthDate',
  'phone',
  'cardNumber',
  'personalNumber',
  'medicalInsuranceNumber',
  'bankCardNumber',
  'unitNumber',
);
const sized = fc.oneof(
  fc.record({ last: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ first: fc.integer({ min: 1, max: 12 }) }),
);
const drops = fc.record({ dropFirst: fc.nat(4), dropLast: fc.nat(4) }, { requiredKeys: [] });
const slice = fc
  .tuple(field, sized, drops)
  .map(([name, size, dropped]): SliceRule => ({ type: 'slice', field: name, ...size, ...dropped }));
const xRule = fc.constantFrom(undefined, 'keep', 'lowercase', 'shift', 'zero', 'one', 'ten');

describe('derivation', () => {
  test('no value is shorter or longer than its rule, none comes twice', () => {
    fc.assert(
      fc.property(subject, slice, xRule, (person, rule, reading) => {
        const values = deriveRule(rule, reading, readSubject(person));
        for (const value of values) expect(value).toHaveLength(rule.first ?? rule.last ?? 0);
        expect(new Set(values).size).toBe(values.length);
      }),
      { numRuns: runs(200, 4000) },
    );
  });

  test('no rule of the table gives a value shorter than itself', () => {
    const policy = definePolicy({});
    fc.assert(
      fc.property(subject, (person) => {
        for (const { value } of deriveInitialPasswords(policy, person)) expect(value.length).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  test('every reading of a final X, cut as the rule says', () => {
    fc.assert(
      fc.property(residentWithX, fc.integer({ min: 1, max: 8 }), fc.nat(2), (idNumber, last, dropLast) => {
        const rule: SliceRule = { type: 'slice', field: 'idNumber', last, dropLast };
        const values = deriveRule(rule, undefined, readSubject({ idNumber }));
        const body = idNumber.slice(0, 17);
        for (const ending of ['X', 'x', '', '0', '1', '10']) expect(values).toContain(cutSlice(body + ending, rule));
        const plain = ['keep', 'lowercase', 'shift', 'zero', 'one', 'ten'] as const;
        const single = plain.flatMap((reading) => deriveRule(rule, reading, readSubject({ idNumber })));
        expect(new Set(single)).toEqual(new Set(values));
      }),
    );
  });

  test('the form of 15 digits is there for 18 characters, and the other way round', () => {
    const last: SliceRule = { type: 'slice', field: 'idNumber', last: 6 };
    fc.assert(
      fc.property(area, dateOf(1930, 1999), fc.stringMatching(/^[0-8]\d{2}$/), (place, date, sequence) => {
        const whole = makeResidentId({ area: place, date, sequence });
        const old = whole.slice(0, 6) + whole.slice(8, 17);
        expect(checkCharacterOf(whole.slice(0, 17))).toBe(whole.slice(17));
        const [fromWhole, fromOld] = [whole, old].map((idNumber) =>
          deriveRule(last, undefined, readSubject({ idNumber })),
        );
        expect(fromWhole).toEqual(expect.arrayContaining([old.slice(-6)]));
        expect(new Set(fromOld)).toEqual(new Set(fromWhole));
        if (!whole.endsWith('X')) expect(fromOld).toContain(whole.slice(-6));
      }),
    );
  });

  test('a number is read the same however it is typed', () => {
    const rule: SliceRule = { type: 'slice', field: 'idNumber', last: 6 };
    const disguise = fc.constantFrom<((text: string) => string)[]>(
      (text) => text.toLowerCase(),
      (text) => `'${text}\n`,
      (text) => text.split('').join('\u200B'),
      (text) => `${text.slice(0, 6)} ${text.slice(6, 14)}-${text.slice(14)}`,
      (text) => Array.from(text, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join(''),
    );
    fc.assert(
      fc.property(fc.oneof(resident, residentWithX), disguise, (idNumber, typed) => {
        const read = (text: string) => deriveRule(rule, undefined, readSubject({ idNumber: text }));
        expect(read(typed(idNumber))).toEqual(read(idNumber));
      }),
    );
  });

  test('the same policy and person give the same values, in the same order', () => {
    fc.assert(
      fc.property(subject, (person) => {
        const derive = () =>
          deriveInitialPasswords(definePolicy({ region: '500000' }), JSON.parse(JSON.stringify(person)) as Subject);
        expect(derive()).toEqual(derive());
      }),
    );
  });

  test('any texts in any fields: never an exception, no empty value, every note names a field that was given or a rule', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.stringMatching(/^[0-9 .+E/()X'-]{0,30}$/),
      fc.stringMatching(/^[A-Z0-9]{0,20}$/),
    );
    const list = fc.oneof(anyText, fc.array(fc.option(anyText), { maxLength: 20 }));
    const wild = fc.record(
      {
        idNumber: list,
        birthDate: anyText,
        phone: list,
        name: anyText,
        namePinyin: fc.oneof(
          fc.array(anyText, { maxLength: 20 }),
          fc.array(fc.array(anyText, { maxLength: 5 }), { maxLength: 20 }),
        ),
        cardNumber: anyText,
        personalNumber: anyText,
        medicalInsuranceNumber: anyText,
        bankCardNumber: anyText,
        unitNumber: anyText,
        email: anyText,
        username: anyText,
        others: fc.array(fc.record({ idNumber: list, phone: list, birthDate: anyText }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    const policy = definePolicy({ credential: 'online-account' });
    fc.assert(
      fc.property(wild, (person) => {
        const { regional, common, notes, numbers, known } = buildProfile(policy, person);
        for (const values of [regional, common]) {
          values.forEach((entries, folded) => {
            expect(folded).not.toBe('');
            for (const { value } of entries) expect(value).not.toBe('');
          });
        }
        for (const { text } of numbers) expect(text).not.toBe('');
        personalSpellings(known).forEach(({ text }, key) => {
          expect(text).toBe(key);
        });
        for (const { code, field: named } of notes) {
          if (code.startsWith('subject.')) expect(Object.keys(person)).toContain(named);
        }
      }),
      { numRuns: runs(100, 1000) },
    );
  });
});
