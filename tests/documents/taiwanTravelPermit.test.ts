import { describe, expect, test } from 'vitest';
import { taiwanTravelPermit } from '../../src/documents/kinds';

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
    expect(taiwanTravelPermit.fragments('0000000102')).toEqual(['0000000102', '00000001']);
    expect(taiwanTravelPermit.fragments('00000001')).toEqual(['00000001']);
  });
});
