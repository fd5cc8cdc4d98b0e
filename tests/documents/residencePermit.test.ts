import { describe, expect, test } from 'vitest';
import { residencePermit } from '../../src/documents/kinds';
import { makeResidencePermit, makeResidentId } from '../people';

describe('residencePermit', () => {
  test.each([
    ['Hong Kong, published specimen', '810000199408230021', 1994],
    ['Macau', makeResidencePermit({ area: '820000', date: '1988-08-08' }), 1988],
    ['Taiwan, published specimen', '830000199201300022', 1992],
  ])('valid: %s', (_, number, year) => {
    expect(residencePermit.normalize(number)).toBe(number);
    expect(residencePermit.isValid(number)).toBe(true);
    expect(residencePermit.birthDates(number)).toMatchObject([{ year }]);
    expect(residencePermit.fragments(number)).toEqual([number]);
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
