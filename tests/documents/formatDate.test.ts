import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/documents/dates';

describe('formatDate', () => {
  test.each([
    ['YYYYMMDD', '19900102'],
    ['YYMMDD', '900102'],
    ['YYYYMM', '199001'],
    ['MMDD', '0102'],
    ['DDMMYY', '020190'],
    ['YYMD', '9012'],
    ['YYYYMD', '199012'],
    ['M.D', '1.2'],
    ['YYYY-MM-DD', '1990-01-02'],
    ['YYYY', '1990'],
    ['', ''],
  ])('%s', (format, expected) => {
    expect(formatDate({ year: 1990, month: 1, day: 2 }, format)).toBe(expected);
  });

  test('two-digit months and days are never cut', () => {
    expect(formatDate({ year: 2005, month: 11, day: 30 }, 'YYMD MMDD')).toBe('051130 1130');
  });

  test('years are always written with their leading zeros', () => {
    expect(formatDate({ year: 9, month: 1, day: 1 }, 'YYYY YY')).toBe('0009 09');
  });
});
