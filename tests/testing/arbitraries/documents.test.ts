import fc from 'fast-check';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readBirthDate } from '../../../src/documents/dates';
import type { IdentityDocument } from '../../../src/documents/defineDocument';
import {
  documents,
  foreignPermanentResident,
  homeReturnPermit,
  passport,
  residencePermit,
  residentId,
  taiwanTravelPermit,
} from '../../../src/documents/kinds';
import { readIdNumber } from '../../../src/documents/readIdNumber';
import { readPhone } from '../../../src/documents/readPhone';
import {
  birthDates,
  foreignPermanentResidents,
  identityDocuments,
  passports,
  phones,
  residencePermits,
  type ResidentIdOptions,
  residentIds,
  travelPermits,
} from '../../../src/testing/index';
import { runs } from '../../runs';

test.each([
  [{}, '1930-01-01', '2025-12-31'],
  [{ from: 2000 }, '2000-01-01', '2025-12-31'],
  [{ from: 1996, to: 1996 }, '1996-01-01', '1996-12-31'],
])('%j: days of the calendar within the years', (options, first, last) => {
  fc.assert(
    fc.property(birthDates(options), (date) => readBirthDate(date) !== undefined && date >= first && date <= last),
    { numRuns: runs(200, 2000) },
  );
});

test('every day of February comes up, the last of a leap year too', () => {
  const days = new Set(
    fc
      .sample(birthDates({ from: 1996, to: 1996 }), { seed: 1, numRuns: 2000 })
      .filter((date) => date.startsWith('1996-02')),
  );
  expect(days.size).toBe(29);
});

const load = createRequire(import.meta.url);
const { validateCnid } = load('validid') as { validateCnid(text: string): { ok: boolean } };
const { stdnum } = load('stdnum') as { stdnum: { CN: { ric: { validate(text: string): { isValid: boolean } } } } };
const isValidToPeers = (number: string): boolean[] => [validateCnid(number).ok, stdnum.CN.ric.validate(number).isValid];

/** Nobody under test lives in the future: peers have a clock. */
const always = (options: ResidentIdOptions, holds: (number: string) => boolean): void => {
  fc.assert(fc.property(residentIds(options), holds), { numRuns: runs(100, 1000) });
};

describe('18 characters', () => {
  test('valid to the library and to both peers', () => {
    always({}, (number) => residentId.isValid(number) && isValidToPeers(number).every(Boolean));
  });

  test('of a province code, which no office ever put into a number', () => {
    always({}, (number) => /^[1-6][0-5]0000/.test(number));
  });

  test('a wrong check character is wrong to all, and flagged', () => {
    always(
      { check: 'wrong' },
      (number) =>
        !isValidToPeers(number).some(Boolean) && readIdNumber(number).flags.includes('subject.check-mismatch'),
    );
  });

  test.each<[ResidentIdOptions, RegExp]>([
    [{ area: '110105' }, /^110105/],
    [{ birthDate: '1990-01-02' }, /^.{6}19900102/],
    [{ sex: 'male' }, /^.{16}[13579]/],
    [{ sex: 'female' }, /^.{16}[02468]/],
    [{ ending: 'X' }, /X$/],
    [{ ending: 'digit' }, /\d$/],
    [{ birthDate: '1990-01-02', sex: 'female', ending: 'X' }, /^.{6}19900102..[02468]X$/],
    [{ sex: 'male', ending: 'X', check: 'wrong' }, /^.{16}[13579]X$/],
    [{ ending: 'digit', check: 'wrong' }, /\d$/],
  ])('%j', (options, form) => {
    always(options, (number) => form.test(number) && residentId.isValid(number) === (options.check !== 'wrong'));
  });

  test('one in eleven ends in X where nothing is asked for', () => {
    const withX = fc.sample(residentIds(), { seed: 1, numRuns: 1100 }).filter((number) => number.endsWith('X')).length;
    expect(withX).toBeGreaterThan(60);
    expect(withX).toBeLessThan(150);
  });
});

describe('15 digits', () => {
  test('valid, of the last century', () => {
    always(
      { length: 15 },
      (number) => /^\d{15}$/.test(number) && residentId.isValid(number) && residentId.birthDates(number).length === 1,
    );
  });

  test.each<[ResidentIdOptions, RegExp]>([
    [{ length: 15, birthDate: '1960-12-31' }, /^.{6}601231/],
    [{ length: 15, sex: 'male' }, /[13579]$/],
    [{ length: 15, sex: 'female', ending: 'digit', check: 'right' }, /[02468]$/],
  ])('%j', (options, form) => {
    always(options, (number) => form.test(number));
  });

  test.each<ResidentIdOptions>([{ ending: 'X' }, { check: 'wrong' }, { birthDate: '2001-01-01' }])(
    '%j contradicts it',
    (options) => {
      expect(() => residentIds({ length: 15, ...options })).toThrow(RangeError);
    },
  );
});

const { validateCnid: validateCnidIdentityDocuments } = createRequire(import.meta.url)('validid') as {
  validateCnid(text: string): { ok: boolean };
};

const isOf =
  (document: IdentityDocument) =>
  (number: string): boolean =>
    document.normalize(number) === number && document.isValid(number) && document.flags(number).length === 0;
const isValidToPeer = (number: string): boolean => validateCnidIdentityDocuments(number).ok;
const starts =
  (form: RegExp) =>
  (number: string): boolean =>
    form.test(number);

const cases: [name: string, arbitrary: fc.Arbitrary<string>, ...holds: ((number: string) => boolean)[]][] = [
  ['residence permits', residencePermits(), isOf(residencePermit), isValidToPeer, starts(/^8[123]0000/)],
  ['of Hong Kong residents', residencePermits({ place: 'hong-kong' }), isOf(residencePermit), starts(/^810000/)],
  ['of Macau residents', residencePermits({ place: 'macau', birthDate: '1994-08-23' }), starts(/^82000019940823/)],
  ['of Taiwan residents', residencePermits({ place: 'taiwan' }), isOf(residencePermit), starts(/^830000/)],
  [
    'foreign permanent residents',
    foreignPermanentResidents(),
    isOf(foreignPermanentResident),
    isValidToPeer,
    starts(/^911000/),
  ],
  ['born on a day', foreignPermanentResidents({ birthDate: '1981-08-03' }), starts(/^91100019810803/)],
  ['travel permits of Hong Kong', travelPermits({ place: 'hong-kong' }), isOf(homeReturnPermit), starts(/^H/)],
  ['travel permits of Macau', travelPermits({ place: 'macau' }), isOf(homeReturnPermit), starts(/^M/)],
  ['travel permits of Taiwan', travelPermits({ place: 'taiwan' }), isOf(taiwanTravelPermit)],
  [
    'travel permits',
    travelPermits(),
    (number) => [homeReturnPermit, taiwanTravelPermit].some((kind) => isOf(kind)(number)),
  ],
  ['passports', passports(), isOf(passport)],
  ['any document', identityDocuments(), (number) => readIdNumber(number).flags.length === 0],
];

describe.each(cases)('%s', (_, arbitrary, ...holds) => {
  test('are what they claim to be', () => {
    fc.assert(
      fc.property(arbitrary, (number) => {
        for (const each of holds) expect(each(number)).toBe(true);
      }),
      { numRuns: runs(100, 1000) },
    );
  });
});

test('every kind that the arbitrary names comes up', () => {
  const numbers = fc.sample(identityDocuments(), { seed: 1, numRuns: 300 });
  const kinds = new Set(
    numbers.map((number) => documents.findIndex((document) => document.normalize(number) === number)),
  );
  expect(kinds.size).toBeGreaterThanOrEqual(6);
  expect(numbers.some((number) => number.length === 15)).toBe(true);
  expect(numbers.some((number) => number.endsWith('X'))).toBe(true);
});

const validator = createRequire(import.meta.url)('validator') as {
  isMobilePhone(text: string, locale: string): boolean;
};

test('mobile numbers of a prefix that is not allocated', () => {
  fc.assert(
    fc.property(
      phones(),
      (phone) => /^154\d{8}$/.test(phone) && readPhone(phone)?.[0] === phone && validator.isMobilePhone(phone, 'zh-CN'),
    ),
  );
});
