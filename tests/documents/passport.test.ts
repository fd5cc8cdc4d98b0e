import { describe, expect, test } from 'vitest';
import { passport } from '../../src/documents/kinds';

describe('passport', () => {
  test.each(['G00000001', 'E00000001', 'EA0000001', 'PE0000001', 'U00000001'])('%s', (number) => {
    expect(passport.normalize(number)).toBe(number);
    expect(passport.isValid(number)).toBe(true);
    expect(passport.flags(number)).toEqual([]);
    expect(passport.birthDates(number)).toEqual([]);
    expect(passport.fragments(number)).toEqual([number]);
  });

  test.each(['G0000001', 'G000000012', 'ABC000001', '000000001'])('another kind: %s', (number) => {
    expect(passport.normalize(number)).toBeUndefined();
  });
});
