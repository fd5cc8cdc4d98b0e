import { describe, expect, test } from 'vitest';
import { anyDate, dateOfEight, isPlausibleDate } from '../../src/detectors/anyDate';
import { checkPassword, definePolicy, formats } from '../../src/index';
import { counted } from '../runs';
import { countPins, detect, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(anyDate, candidate).whole;
const text = (candidate: string) => detect(anyDate, candidate, { policy: textPolicy });

describe('PINs', () => {
  test.each(['840519', '051984', '190584', '198405', '000229', '291200', '1984'])('%s is a date', (candidate) => {
    expect(pin(candidate)).toEqual(['pattern.date']);
  });

  test.each(['739975', '843199', '193913', '19840519', '84519', '8405190'])('%s is none', (candidate) => {
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
    expect(countPins(anyDate)).toEqual({ whole: counted(6534, dates.size), part: 0 });
  });
});

describe('text', () => {
  test('dates and years are parts, with and without separators', () => {
    expect(text('wang1987').parts).toContain('pattern.date 1987');
    expect(text('wang19870319!').parts).toContain('pattern.date 19870319');
    expect(text('wang1987-03-19').parts).toContain('pattern.date 1987-03-19');
  });

  test.each(['0815', '1231', '0229', '0230'])('the month and day %s are a part', (day) => {
    expect(text(`shengri${day}`).parts).toContain(`pattern.date ${day}`);
    expect(checkPassword(definePolicy({ credential: 'online-account' }), `shengri${day}`).strength?.label).not.toBe(
      'strong',
    );
  });

  test('numbers that are no year and no day are not', () => {
    for (const candidate of ['wang1087', 'wang3019', 'wang0432', 'wang0800', 'wang987', 'k7wp2mh9'])
      expect(text(candidate).parts).toEqual([]);
  });
});

describe('eight digits', () => {
  const eight = (candidate: string) =>
    detect(dateOfEight, candidate, { policy: definePolicy({ format: formats.pin8 }) }).whole;

  test.each(['19840519', '05191984', '19051984', '20080808', '19870229', '19860230', '19821983', '20391231'])(
    '%s is a date or two years',
    (candidate) => {
      expect(eight(candidate)).toEqual(['pattern.date']);
    },
  );

  test.each(['18840519', '99840532', '19861301', '20400101', '19860631', '19861042', '73916284'])(
    '%s is none',
    (candidate) => {
      expect(eight(candidate)).toEqual([]);
    },
  );

  test('a text of eight digits is left to the other detector', () => {
    expect(detect(dateOfEight, '19840519', { policy: textPolicy }).whole).toEqual([]);
  });

  // Counted anew: 140 years of twelve lunar or Gregorian months in three orders, and pairs of these years.
  test('exactly these are dates', () => {
    const days = [31, 30, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const dates = new Set<string>();
    for (let year = 1900; year < 2040; year++) {
      for (let other = 1900; other < 2040; other++) dates.add(`${year}${other}`);
      days.forEach((last, i) => {
        const month = String(i + 1).padStart(2, '0');
        for (let n = 1; n <= last; n++) {
          const day = String(n).padStart(2, '0');
          for (const date of [`${year}${month}${day}`, `${month}${day}${year}`, `${day}${month}${year}`])
            dates.add(date);
        }
      });
    }
    expect(dates.size).toBe(150_220);
    expect([...dates].filter((date) => !isPlausibleDate(date))).toEqual([]);
  });

  test('the verdict refuses it, and the policy may say otherwise', () => {
    const verdictOf = (severities = {}) =>
      checkPassword(definePolicy({ format: formats.pin8, severities }), '19930817').findings.find(
        ({ code }) => code === 'pattern.date',
      );
    expect(verdictOf()).toMatchObject({ code: 'pattern.date', severity: 'reject' });
    expect(verdictOf({ 'pattern.date': 'warn' })).toMatchObject({ code: 'pattern.date', severity: 'warn' });
    expect(verdictOf({ 'pattern.date': 'off' })).toBeUndefined();
  });
});
