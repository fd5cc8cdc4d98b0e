import { describe, expect, test } from 'vitest';
import { allDigits, anyIdNumber, mobileNumber } from '../../src/detectors/anyNumbers';
import { makeForeignPermanentResident, makeResidencePermit, makeResidentId } from '../people';
import { countPins, detect, textPolicy } from './inputFor';

describe('where letters are allowed', () => {
  test.each(['739105', '73910548', '７３９１０５', '1'])('%s is refused', (candidate) => {
    expect(detect(allDigits, candidate, { policy: textPolicy }).whole).toEqual(['pattern.all-digits']);
  });

  test.each(['739105a', '739 105', '739-105', '+739105', '', '一二三四'])('%s is not', (candidate) => {
    expect(detect(allDigits, candidate, { policy: textPolicy })).toEqual({ whole: [], parts: [] });
  });
});

test('a PIN is digits: none of 1,000,000', () => {
  expect(countPins(allDigits)).toEqual({ whole: 0, part: 0 });
});

const text = (candidate: string) => detect(mobileNumber, candidate, { policy: textPolicy });

describe('text', () => {
  test.each([
    '13800001357',
    '19900001357',
    '8613800001357',
    '+8613800001357',
    '008613800001357',
    '138-0000-1357',
    '138 0000 1357',
    '１３８００００１３５７',
  ])('%s is a mobile number', (candidate) => {
    expect(text(candidate).whole).toEqual(['pattern.phone']);
  });

  test.each(['12800001357', '1380000135', '010-62000000', 'k7wp2mh9qz4', '23800001357', ''])(
    '%s is none',
    (candidate) => {
      expect(text(candidate).whole).toEqual([]);
    },
  );

  test('inside something else it is a part', () => {
    expect(text('tel13800001357').parts).toContain('pattern.phone 13800001357');
  });
});

test('six digits are none: 0 of 1,000,000', () => {
  expect(countPins(mobileNumber)).toEqual({ whole: 0, part: 0 });
});

const textAnyIdNumber = (candidate: string) => detect(anyIdNumber, candidate, { policy: textPolicy });

describe('text', () => {
  test.each([
    '11010519491231002X',
    '11010519491231002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105491231002',
    '110105-19491231-002x',
    makeResidentId(),
    makeResidencePermit(),
    makeForeignPermanentResident(),
  ])('a number, row %#', (candidate) => {
    expect(textAnyIdNumber(candidate).whole).toEqual(['pattern.id-number']);
  });

  test.each(['110105194912310021', '110105194913310021', '110105491331002', '11010519491231', 'k7wp2mh9qz4t6vx', ''])(
    'none, row %#',
    (candidate) => {
      expect(textAnyIdNumber(candidate).whole).toEqual([]);
    },
  );

  test('inside something else it is a part', () => {
    expect(textAnyIdNumber('id:11010519491231002X').parts).toContain('pattern.id-number 11010519491231002x');
  });
});

test('six digits are none: 0 of 1,000,000', () => {
  expect(countPins(anyIdNumber)).toEqual({ whole: 0, part: 0 });
});
