import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOf,
  formatDate,
  isCalendarDate,
  parseDates,
  readBirthDate,
  readBirthDates,
} from '../../src/documents/dates';
import { runs } from '../runs';

/** The calendar of the engine, with care for years below 100. */
const existsByEngine = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

describe('isCalendarDate', () => {
  test.each([
    [2000, 2, 29],
    [1996, 2, 29],
    [1900, 2, 28],
    [1999, 12, 31],
    [1, 1, 1],
    [2400, 2, 29],
  ])('%i-%i-%i is a day', (year, month, day) => {
    expect(isCalendarDate({ year, month, day })).toBe(true);
  });

  test.each([
    [1900, 2, 29],
    [2100, 2, 29],
    [1991, 2, 29],
    [2000, 2, 30],
    [1991, 4, 31],
    [1991, 13, 1],
    [1991, 0, 1],
    [1991, 1, 0],
    [1991, 1, 32],
    [0, 1, 1],
  ])('%i-%i-%i is not a date', (year, month, day) => {
    expect(isCalendarDate({ year, month, day })).toBe(false);
  });

  test('agrees with the calendar of the engine', () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(number(1, 9999), number(0, 14), number(0, 33), (year, month, day) => {
        expect(isCalendarDate({ year, month, day })).toBe(existsByEngine(year, month, day));
      }),
      { numRuns: runs(1000, 10_000) },
    );
  });
});

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

  test('the tenth of the tenth has no zero before it', () => {
    expect(formatDate({ year: 1990, month: 10, day: 10 }, 'YYYYMMDD')).toBe('19901010');
  });

  test('years are always written with their leading zeros', () => {
    expect(formatDate({ year: 9, month: 1, day: 1 }, 'YYYY YY')).toBe('0009 09');
  });
});

test('dayOf: years before months before days, as one number', () => {
  expect(dayOf({ year: 1990, month: 1, day: 2 })).toBe(19900102);
  expect(dayOf({ year: 2005, month: 11, day: 30 })).toBe(20051130);
});

describe('readBirthDates', () => {
  const read = (text: string): number[] => readBirthDates(text).map(dayOf);

  test.each([
    '1990-01-08',
    '19900108',
    '１９９０－０１－０８',
    '1990-01-08T00:00:00',
    '1990-01-08 00:00:00',
    '1990-01-08 9:30',
    ' 1990-01-08 ',
    '19900108000000',
    '1990-01-08T14:59:59Z',
    '1990-01-08T16:00:00',
    '1990-01-08T16:00:00+08:00',
    '1990-01-08 16:00 (Zagreb)',
    '1990-01-08'.padEnd(64),
  ])('%j is the eighth', (text) => {
    expect(read(text)).toEqual([19900108]);
  });

  test.each([
    ['1990-01-07T16:00:00Z', 19900107, 19900108],
    ['1990-01-07t15:00z', 19900107, 19900108],
    ['1990-01-07 23:30+00:00', 19900107, 19900108],
    ['1990-01-07T16:00:00.000-0000', 19900107, 19900108],
    ['1990-01-31T16:00:00Z', 19900131, 19900201],
    ['1992-02-28T16:00:00Z', 19920228, 19920229],
    ['1990-12-31T16:00:00Z', 19901231, 19910101],
    ['1990-11-30T16:00:00Z', 19901130, 19901201],
  ])('late in the day in UTC: %s is also the next day', (text, day, next) => {
    expect(read(text)).toEqual([day, next]);
  });

  test.each(['', 'T16:00:00Z', '1990-13-01T16:00:00Z', '/19900108000000', '19900108000000/', '1990-01-08'.padEnd(65)])(
    '%j is none',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('readBirthDate', () => {
  test.each([
    '1990-01-02',
    '19900102',
    '1990/01/02',
    '1990.01.02',
    '1990年01月02日',
    '1990年1月2日',
    '1990年1月2号',
    '1990 年 1 月 2 日',
    '1990-1-2',
    '1990/1/2',
    '1990 1 2',
    '１９９０－０１－０２',
    '１９９０年１月２日',
    '1990\u201301\u201302',
    '\u200E1990-01-\u200B02\uFEFF',
    ' 1990-01-02\n',
    `1990-01-02${' '.repeat(54)}`,
  ])('reads %j', (text) => {
    expect(readBirthDate(text)).toEqual({ year: 1990, month: 1, day: 2 });
  });

  test.each([
    ['nothing', ''],
    ['a month', '1990-01'],
    ['a year of two digits', '90-01-02'],
    ['day first', '02-01-1990'],
    ['seven digits', '1990102'],
    ['nine digits', '199001023'],
    ['a day that does not exist', '1991-02-29'],
    ['month 13', '19901301'],
    ['a time, whose zone may shift the day', '1990-01-02T00:00:00Z'],
    ['words', 'January 2, 1990'],
    ['letters between', '1990x01x02'],
    ['a number of seconds', '631238400'],
    ['more than 64 units', `1990-01-02${' '.repeat(55)}`],
  ])('does not read %s', (_, text) => {
    expect(readBirthDate(text)).toBeUndefined();
  });
});

test('parseDates keeps the days that exist, in order', () => {
  expect(parseDates('19900230', '19900228', '', '18900101')).toEqual([
    { year: 1990, month: 2, day: 28 },
    { year: 1890, month: 1, day: 1 },
  ]);
  expect(parseDates()).toEqual([]);
});
