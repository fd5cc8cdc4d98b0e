import { describe, expect, test } from 'vitest';
import {
  documents,
  foreignPermanentResident,
  homeReturnPermit,
  hongKongId,
  macauId,
  nationalNumber,
  otherDocument,
  passport,
  residencePermit,
  residentId,
  taiwanId,
  taiwanTravelPermit,
} from '../../src/documents/kinds';
import { makeForeignPermanentResident, makeOldResidentId, makeResidencePermit, makeResidentId } from '../people';

describe('nationalNumber', () => {
  test('states the date at positions 7 to 14', () => {
    expect(nationalNumber.birthDates('11010519491231002X')).toEqual([{ year: 1949, month: 12, day: 31 }]);
  });

  test('states the dates of several, as far as they exist', () => {
    expect(nationalNumber.birthDates(makeResidentId(), makeResidentId({ date: '1991-04-31' }))).toEqual([
      { year: 1990, month: 1, day: 2 },
    ]);
  });

  test.each([
    ['right', makeResidentId(), true],
    ['X', '11010519491231002X', true],
    ['wrong', '110105194912310020', false],
    ['right, with no such day', makeResidentId({ date: '1991-04-31' }), true],
    ['1880, an example of the standard', '440524188001010014', true],
  ])('check character: %s', (_, number, holds) => {
    expect(nationalNumber.checkHolds(number)).toBe(holds);
  });
});

describe('residentId', () => {
  test.each([
    ['example of the standard, ends in X', '11010519491231002X'],
    ['example of the standard, born in 1880', '440524188001010014'],
    ['a code withdrawn before the birth', '110201199312010077'],
    ['a county code that was never assigned', '235407195106112745'],
    ['a textbook example', '34052419800101001X'],
    ['sequence 000', makeResidentId({ sequence: '000' })],
    ['a leap day', makeResidentId({ date: '2000-02-29' })],
    ['first generation', makeOldResidentId()],
    ['first generation, born in 1920', '330102200403064'],
    ['fifteen ones: 1911-11-11', '111111111111111'],
  ])('valid: %s', (_, number) => {
    expect(residentId.normalize(number)).toBe(number);
    expect(residentId.isValid(number)).toBe(true);
  });

  test.each([
    ['wrong check character', '110105194912310020', ['subject.check-mismatch']],
    ['29 February of a common year', makeResidentId({ date: '1900-02-29' }), ['subject.unlikely-date']],
    ['no such day, first generation', makeOldResidentId({ date: '1991-02-29' }), ['subject.unlikely-date']],
  ])('read but not valid: %s', (_, number, flags) => {
    expect(residentId.normalize(number)).toBe(number);
    expect(residentId.isValid(number)).toBe(false);
    expect(residentId.flags(number)).toEqual(flags);
  });

  test.each([
    ['a permit', makeResidencePermit()],
    ['a foreigner', makeForeignPermanentResident()],
    ['17 digits', '11010519491231002'],
    ['X in the middle', '1101051949123100X2'],
    ['X at the end of 15', '11010549123100X'],
    ['a credit code', '91000000MA00000008'],
  ])('another kind: %s', (_, number) => {
    expect(residentId.normalize(number)).toBeUndefined();
  });

  test('18 characters also have the form of 15 when the birth year is of the 1900s', () => {
    expect(residentId.forms('610104196209276908')).toEqual(['610104196209276908', '610104620927690']);
    expect(residentId.forms('440524188001010014')).toEqual(['440524188001010014']);
    const young = makeResidentId({ date: '2005-06-07' });
    expect(residentId.forms(young)).toEqual([young]);
  });

  test('15 digits have the form of 18 with 19YY, also for 00 to 20', () => {
    expect(residentId.forms('330102200403064')).toEqual(['330102200403064', '33010219200403064X']);
    expect(residentId.birthDates('330102200403064')).toEqual([{ year: 1920, month: 4, day: 3 }]);
  });

  test.each(['996', '997', '998', '999'])('sequence %s of 15 digits: both centuries, flagged', (sequence) => {
    const number = makeOldResidentId({ date: '1885-06-07', sequence });
    expect(residentId.forms(number)).toEqual([
      number,
      makeResidentId({ date: '1985-06-07', sequence }),
      makeResidentId({ date: '1885-06-07', sequence }),
    ]);
    expect(residentId.birthDates(number).map(({ year }) => year)).toEqual([1985, 1885]);
    expect(residentId.flags(number)).toEqual(['subject.unlikely-date']);
  });

  test('sequence 996 of 18 characters, and 995 of 15, are ordinary', () => {
    expect(residentId.flags(makeResidentId({ sequence: '996' }))).toEqual([]);
    expect(residentId.birthDates(makeOldResidentId({ sequence: '995' }))).toHaveLength(1);
    expect(residentId.birthDates(makeOldResidentId({ area: '110996' }))).toHaveLength(1);
  });
});

describe('residencePermit', () => {
  test.each([
    ['Hong Kong, published specimen', '810000199408230021', 1994],
    ['Macau', makeResidencePermit({ area: '820000', date: '1988-08-08' }), 1988],
    ['Taiwan, published specimen', '830000199201300022', 1992],
  ])('valid: %s', (_, number, year) => {
    expect(residencePermit.normalize(number)).toBe(number);
    expect(residencePermit.isValid(number)).toBe(true);
    expect(residencePermit.birthDates(number)).toMatchObject([{ year }]);
    expect(residencePermit.forms(number)).toEqual([number]);
  });

  test('a wrong check character is a flag', () => {
    expect(residencePermit.isValid('810000199408230022')).toBe(false);
    expect(residencePermit.flags('810000199408230022')).toEqual(['subject.check-mismatch']);
  });

  test.each([
    ['80', makeResidentId({ area: '800000' })],
    ['84', makeResidentId({ area: '840000' })],
    ['15 digits', '810000940823002'],
  ])('another kind: %s', (_, number) => {
    expect(residencePermit.normalize(number)).toBeUndefined();
  });
});

describe('foreignPermanentResident', () => {
  test.each([
    ['official example, Jiangsu', '932682198501010017', [1985]],
    ['official example, Beijing', '911124198108030024', [1981]],
    ['nationality 000', makeForeignPermanentResident({ area: '931000', date: '1970-07-07' }), [1970]],
    ['old card, published specimen', 'KAZ110090123105', [1990]],
    ['old card of a child or of someone very old', 'PAK310008010107', [1908, 2008]],
  ])('valid: %s', (_, number, years) => {
    expect(foreignPermanentResident.normalize(number)).toBe(number);
    expect(foreignPermanentResident.isValid(number)).toBe(true);
    expect(foreignPermanentResident.flags(number)).toEqual([]);
    expect(foreignPermanentResident.birthDates(number).map(({ year }) => year)).toEqual(years);
    expect(foreignPermanentResident.forms(number)).toEqual([number]);
  });

  test('the second published specimen of the old card', () => {
    expect(foreignPermanentResident.isValid('PAK310080010103')).toBe(true);
  });

  test.each([
    ['wrong check digit, new', '932682198501010018', ['subject.check-mismatch']],
    ['wrong check digit, old', 'KAZ110090123106', ['subject.check-mismatch']],
    ['no such day, old', 'KAZ110090023108', ['subject.unlikely-date']],
  ])('read but not valid: %s', (_, number, flags) => {
    expect(foreignPermanentResident.isValid(number)).toBe(false);
    expect(foreignPermanentResident.flags(number)).toEqual(flags);
  });

  test.each([
    ['a malformed example that circulates', 'CAN110019810803'.slice(0, 14)],
    ['three letters and fifteen digits', 'KAZ110090123105000'],
    ['a resident', makeResidentId()],
    ['a credit code', '91000000MA00000008'],
  ])('another kind: %s', (_, number) => {
    expect(foreignPermanentResident.normalize(number)).toBeUndefined();
  });

  test('the malformed example CAN110019810803 has the shape and is no valid number', () => {
    expect(foreignPermanentResident.isValid('CAN110019810803')).toBe(false);
  });
});

describe('hongKongId', () => {
  test.each([
    ['A1234563', 'A1234563'],
    ['A123456(3)', 'A1234563'],
    ['A123456[3]', 'A1234563'],
    ['AB987654(3)', 'AB9876543'],
    ['O1234561', 'O1234561'],
    ['G123456(A)', 'G123456A'],
    ['A123456', 'A123456'],
  ])('valid: %s', (text, number) => {
    expect(hongKongId.normalize(text)).toBe(number);
    expect(hongKongId.isValid(number)).toBe(true);
    expect(hongKongId.flags(number)).toEqual([]);
  });

  test.each(['A1234561', 'WX1234567', 'A123456A'])('wrong check digit is a flag: %s', (number) => {
    expect(hongKongId.normalize(number)).toBe(number);
    expect(hongKongId.isValid(number)).toBe(false);
    expect(hongKongId.flags(number)).toEqual(['subject.check-mismatch']);
  });

  test.each(['12345678', 'A12345', 'A12345678', 'ABC123456', 'A123456B', 'ABC1234567'])(
    'another kind: %s',
    (number) => {
      expect(hongKongId.normalize(number)).toBeUndefined();
    },
  );

  test('with and without the check digit, whichever was typed', () => {
    expect(hongKongId.forms('A1234563')).toEqual(['A1234563', 'A123456']);
    expect(hongKongId.forms('A123456')).toEqual(['A123456', 'A1234563']);
    expect(hongKongId.forms('AB9876543')).toEqual(['AB9876543', 'AB987654']);
    expect(hongKongId.forms('AB987654')).toEqual(['AB987654', 'AB9876543']);
    expect(hongKongId.forms('G123456A')).toEqual(['G123456A', 'G123456']);
  });

  test('states no birth date', () => {
    expect(hongKongId.birthDates('A1234563')).toEqual([]);
  });
});

describe('macauId', () => {
  test.each(['7431243(3)', '74312433'])('%s', (text) => {
    expect(macauId.normalize(text)).toBe('74312433');
  });

  test.each(['1000000(0)', '5000000(9)'])('the first digit may be 1 or 5: %s', (text) => {
    expect(macauId.normalize(text)).toHaveLength(8);
  });

  test.each(['24312433', '7431243', '743124331', '7431243A'])('another kind: %s', (text) => {
    expect(macauId.normalize(text)).toBeUndefined();
  });

  test('with and without the last digit, which cannot be checked', () => {
    expect(macauId.forms('74312433')).toEqual(['74312433', '7431243']);
    expect(macauId.isValid('74312433')).toBe(true);
    expect(macauId.flags('74312430')).toEqual([]);
    expect(macauId.birthDates('74312433')).toEqual([]);
  });
});

describe('taiwanId', () => {
  test.each([
    ['national', 'A123456789'],
    ['resident, since 2021', 'A800000014'],
    ['resident, before', 'AA00000009'],
    ['resident, before', 'AB12345677'],
  ])('valid %s: %s', (_, number) => {
    expect(taiwanId.normalize(number)).toBe(number);
    expect(taiwanId.isValid(number)).toBe(true);
    expect(taiwanId.flags(number)).toEqual([]);
    expect(taiwanId.forms(number)).toEqual([number]);
    expect(taiwanId.birthDates(number)).toEqual([]);
  });

  test.each(['A123456788', 'A800000015', 'AA00000008', 'B123456789'])('wrong check digit is a flag: %s', (number) => {
    expect(taiwanId.normalize(number)).toBe(number);
    expect(taiwanId.isValid(number)).toBe(false);
    expect(taiwanId.flags(number)).toEqual(['subject.check-mismatch']);
  });

  test.each(['A623456789', 'D012345678', 'AE00000009', 'A12345678', 'A1234567890', '1123456789'])(
    'another kind: %s',
    (number) => {
      expect(taiwanId.normalize(number)).toBeUndefined();
    },
  );
});

describe('homeReturnPermit', () => {
  test.each(['H00000001', 'M00000001', 'H0000000102', 'HA0000001', 'MA0000001'])('%s', (number) => {
    expect(homeReturnPermit.normalize(number)).toBe(number);
    expect(homeReturnPermit.isValid(number)).toBe(true);
    expect(homeReturnPermit.flags(number)).toEqual([]);
    expect(homeReturnPermit.birthDates(number)).toEqual([]);
  });

  test.each(['K00000001', 'H0000001', 'H000000010', 'HB0000001', '00000001'])('another kind: %s', (number) => {
    expect(homeReturnPermit.normalize(number)).toBeUndefined();
  });

  test('with and without the two renewal digits', () => {
    expect(homeReturnPermit.forms('H0000000102')).toEqual(['H0000000102', 'H00000001']);
    expect(homeReturnPermit.forms('H00000001')).toEqual(['H00000001']);
    expect(homeReturnPermit.forms('HA0000001')).toEqual(['HA0000001']);
  });
});

describe('taiwanTravelPermit', () => {
  test.each([
    ['00000001', '00000001'],
    ['0000000102', '0000000102'],
    ['0000000102(B)', '0000000102'],
    ['00000001(A)', '00000001'],
  ])('%s', (text, number) => {
    expect(taiwanTravelPermit.normalize(text)).toBe(number);
    expect(taiwanTravelPermit.isValid(number)).toBe(true);
    expect(taiwanTravelPermit.flags(number)).toEqual([]);
    expect(taiwanTravelPermit.birthDates(number)).toEqual([]);
  });

  test.each(['0000001', '000000010', '00000000001', '0000000102B', 'T00000001'])('another kind: %s', (text) => {
    expect(taiwanTravelPermit.normalize(text)).toBeUndefined();
  });

  test('with and without the two renewal digits', () => {
    expect(taiwanTravelPermit.forms('0000000102')).toEqual(['0000000102', '00000001']);
    expect(taiwanTravelPermit.forms('00000001')).toEqual(['00000001']);
  });
});

describe('passport', () => {
  test.each(['G00000001', 'E00000001', 'EA0000001', 'PE0000001', 'U00000001'])('%s', (number) => {
    expect(passport.normalize(number)).toBe(number);
    expect(passport.isValid(number)).toBe(true);
    expect(passport.flags(number)).toEqual([]);
    expect(passport.birthDates(number)).toEqual([]);
    expect(passport.forms(number)).toEqual([number]);
  });

  test.each(['G0000001', 'G000000012', 'ABC000001', '000000001'])('another kind: %s', (number) => {
    expect(passport.normalize(number)).toBeUndefined();
  });
});

describe('otherDocument', () => {
  test.each([
    ['a foreign passport', 'C01X00T47'],
    ['a birth certificate', 'Z000000001'],
    ['the shortest', 'A0001'],
    ['the longest', 'A00000000000000001'],
    ['digits alone', '00001'],
  ])('%s', (_, number) => {
    expect(otherDocument.normalize(number)).toBe(number);
    expect(otherDocument.isValid(number)).toBe(true);
    expect(otherDocument.flags(number)).toEqual([]);
    expect(otherDocument.birthDates(number)).toEqual([]);
    expect(otherDocument.forms(number)).toEqual([number]);
  });

  test.each([
    ['too short', 'A001'],
    ['too long', 'A000000000000000001'],
    ['a word', 'UNKNOWN'],
    ['masked', '1101**********002X'],
    ['not Latin', '军字第000001号'],
    ['small letters, which compact leaves nowhere', 'c01x00t47'],
  ])('not read: %s', (_, text) => {
    expect(otherDocument.normalize(text)).toBeUndefined();
  });
});

describe('documents', () => {
  test('every kind once, the fallback last', () => {
    expect(new Set(documents).size).toBe(documents.length);
    expect(documents[documents.length - 1]).toBe(otherDocument);
  });

  test('every kind has the same verbs in the same order', () => {
    for (const document of documents) {
      expect(Object.keys(document)).toEqual(['normalize', 'hasShape', 'isValid', 'flags', 'birthDates', 'forms']);
    }
  });

  test.each([
    '11010519491231002X',
    '110105491231002',
    '810000199408230021',
    '932682198501010017',
    'KAZ110090123105',
    'A1234563',
    '74312433',
    'A123456789',
    'H0000000102',
    '0000000102',
    'E00000001',
    'C01X00T47',
  ])('%s: nothing may come before or after a number', (number) => {
    const kinds = documents.filter(({ normalize }) => normalize(number) === number);
    expect(kinds.length).toBeGreaterThan(0);
    for (const { normalize } of kinds)
      expect([`?${number}`, `${number}?`].map(normalize)).toEqual([undefined, undefined]);
  });
});
