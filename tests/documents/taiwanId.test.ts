import { describe, expect, test } from 'vitest';
import { taiwanId } from '../../src/documents/kinds';

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
    expect(taiwanId.fragments(number)).toEqual([number]);
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
