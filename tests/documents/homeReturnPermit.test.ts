import { describe, expect, test } from 'vitest';
import { homeReturnPermit } from '../../src/documents/kinds';

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
    expect(homeReturnPermit.fragments('H0000000102')).toEqual(['H0000000102', 'H00000001']);
    expect(homeReturnPermit.fragments('H00000001')).toEqual(['H00000001']);
    expect(homeReturnPermit.fragments('HA0000001')).toEqual(['HA0000001']);
  });
});
