import { describe, expect, test } from 'vitest';
import { foreignPermanentResident } from '../../src/documents/kinds';
import { makeForeignPermanentResident, makeResidentId } from '../people';

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
    expect(foreignPermanentResident.fragments(number)).toEqual([number]);
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
