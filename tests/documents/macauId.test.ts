import { describe, expect, test } from 'vitest';
import { macauId } from '../../src/documents/kinds';

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
    expect(macauId.fragments('74312433')).toEqual(['74312433', '7431243']);
    expect(macauId.isValid('74312433')).toBe(true);
    expect(macauId.flags('74312430')).toEqual([]);
    expect(macauId.birthDates('74312433')).toEqual([]);
  });
});
