import { describe, expect, test } from 'vitest';
import { anyDate } from '../../src/detectors/anyDate';
import { countPins, detect, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(anyDate, candidate).whole;
const text = (candidate: string) => detect(anyDate, candidate, { policy: textPolicy });

describe('PINs', () => {
  test.each(['840519', '051984', '190584', '198405', '000229', '291200', '19840519', '05191984', '19051984', '1984'])(
    '%s is a date',
    (candidate) => {
      expect(pin(candidate)).toEqual(['pattern.date']);
    },
  );

  test.each(['739975', '843199', '193913', '18840519', '99840532', '84519', '8405190'])('%s is none', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  // Counted anew from the calendar: YYMMDD, MMDDYY, DDMMYY in either century, YYYYMM of 1940 to 2026.
  test('recognises YYMMDD, MMDDYY, DDMMYY and YYYYMM and nothing else', () => {
    const dates = new Set<string>();
    for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2040, 0, 1); day += 86_400_000) {
      const [year, month, date] = new Date(day).toISOString().slice(0, 10).split('-') as [string, string, string];
      const short = year.slice(2);
      [short + month + date, month + date + short, date + month + short].forEach((writing) => dates.add(writing));
      if (year >= '1940' && year <= '2026') dates.add(year + month);
    }
    expect(countPins(anyDate)).toEqual({ whole: dates.size, part: 0 });
  });
});

describe('text', () => {
  test('dates and years are parts, with and without separators', () => {
    expect(text('wang1987').parts).toContain('pattern.date 1987');
    expect(text('wang19870319!').parts).toContain('pattern.date 19870319');
    expect(text('wang1987-03-19').parts).toContain('pattern.date 1987-03-19');
  });

  test('numbers that are no years are not', () => {
    for (const candidate of ['wang1087', 'wang3019', 'wang987', 'k7wp2mh9']) expect(text(candidate).parts).toEqual([]);
  });
});
