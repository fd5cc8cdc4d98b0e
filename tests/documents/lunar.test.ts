import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderLunarTable } from '../../data/lunar/renderLunarTable';
import type { CalendarDate } from '../../src/documents/dates';
import { formatDate, isCalendarDate } from '../../src/documents/dates';
import type { LunarDate } from '../../src/documents/lunar';
import { fromLunar, lunarReadings, toLunar } from '../../src/documents/lunar';
import { runs } from '../runs';

const gregorian = (text: string): CalendarDate => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
};

const lunar = (year: number, month: number, day: number, isLeapMonth = false): LunarDate => ({
  year,
  month,
  day,
  isLeapMonth,
});

const write = (date: CalendarDate): string => formatDate(date, 'YYYY-MM-DD');

/** The engine's own calendar, which knows how the days follow each other. */
const daysAfter = (first: string, days: number): CalendarDate =>
  gregorian(new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10));

const firstDay = '1900-01-31';
const dayCount = 73_412;
const anyDay = fc.integer({ min: 0, max: dayCount - 1 });

test('the table is up to date (npx tsx data/lunar/build.ts)', () => {
  expect(readFileSync(join(__dirname, '../../src/documents/generated/lunarTable.ts'), 'utf8')).toBe(renderLunarTable());
});

describe('known days, both ways', () => {
  test.each([
    ['1900-01-31', lunar(1900, 1, 1)],
    ['1901-02-19', lunar(1901, 1, 1)],
    ['1949-10-01', lunar(1949, 8, 10)],
    ['1958-04-08', lunar(1958, 2, 20)],
    ['1966-01-21', lunar(1966, 1, 1)],
    ['1985-02-20', lunar(1985, 1, 1)],
    ['1990-01-08', lunar(1989, 12, 12)],
    ['2000-02-04', lunar(1999, 12, 29)],
    ['2000-02-05', lunar(2000, 1, 1)],
    ['2000-02-29', lunar(2000, 1, 25)],
    ['2008-02-07', lunar(2008, 1, 1)],
    ['2023-06-22', lunar(2023, 5, 5)],
    ['2024-02-10', lunar(2024, 1, 1)],
    ['2024-09-17', lunar(2024, 8, 15)],
    ['2025-01-28', lunar(2024, 12, 29)],
    ['2025-01-29', lunar(2025, 1, 1)],
    ['2100-02-09', lunar(2100, 1, 1)],
    ['2100-12-31', lunar(2100, 12, 1)],
    ['2101-01-28', lunar(2100, 12, 29)],
  ])('%s is %o', (text, date) => {
    expect(toLunar(gregorian(text))).toEqual(date);
    expect(fromLunar(date)).toEqual(gregorian(text));
  });

  test.each([
    ['the last day of an ordinary month before its leap month', '2023-03-21', lunar(2023, 2, 30)],
    ['the first day of a leap month', '2023-03-22', lunar(2023, 2, 1, true)],
    ['the last day of a leap month', '2023-04-19', lunar(2023, 2, 29, true)],
    ['the first day after a leap month', '2023-04-20', lunar(2023, 3, 1)],
    ['the leap month of 2033, which programs used to put into 2034', '2033-12-22', lunar(2033, 11, 1, true)],
    ['the twelfth month after it', '2034-01-20', lunar(2033, 12, 1)],
  ])('%s', (_, text, date) => {
    expect(toLunar(gregorian(text))).toEqual(date);
    expect(fromLunar(date)).toEqual(gregorian(text));
  });

  test.each([
    ['1933-07-22', lunar(1933, 5, 30, true)],
    ['1954-11-25', lunar(1954, 11, 1)],
    ['1978-09-02', lunar(1978, 7, 30)],
    ['2057-09-28', lunar(2057, 9, 1)],
    ['2089-09-04', lunar(2089, 8, 1)],
    ['2097-08-07', lunar(2097, 7, 1)],
  ])('%s, on which sources disagree, as the Hong Kong Observatory has it', (text, date) => {
    expect(toLunar(gregorian(text))).toEqual(date);
    expect(fromLunar(date)).toEqual(gregorian(text));
  });
});

test('the leap months of 1900 to 2100', () => {
  const years = Array.from({ length: 201 }, (_, i) => 1900 + i);
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  const found = years.flatMap((year) =>
    months.filter((month) => fromLunar(lunar(year, month, 1, true))).map((month) => `${year}/${month}`),
  );
  expect(found.join(' ')).toBe(
    '1900/8 1903/5 1906/4 1909/2 1911/6 1914/5 1917/2 1919/7 1922/5 1925/4 1928/2 1930/6 1933/5 1936/3 1938/7 1941/6 ' +
      '1944/4 1947/2 1949/7 1952/5 1955/3 1957/8 1960/6 1963/4 1966/3 1968/7 1971/5 1974/4 1976/8 1979/6 1982/4 ' +
      '1984/10 1987/6 1990/5 1993/3 1995/8 1998/5 2001/4 2004/2 2006/7 2009/5 2012/4 2014/9 2017/6 2020/4 2023/2 ' +
      '2025/6 2028/5 2031/3 2033/11 2036/6 2039/5 2042/2 2044/7 2047/5 2050/3 2052/8 2055/6 2058/4 2061/3 2063/7 ' +
      '2066/5 2069/4 2071/8 2074/6 2077/4 2080/3 2082/7 2085/5 2088/4 2090/8 2093/6 2096/4 2099/2',
  );
});

describe('outside', () => {
  test.each([
    '1900-01-30',
    '1899-12-31',
    '2101-01-29',
    '2101-12-31',
    '2102-01-01',
    '0001-01-01',
    '9999-12-31',
    '1990-02-30',
    '1990-13-01',
    '1990-00-10',
  ])('%s has no lunar date', (text) => {
    expect(toLunar(gregorian(text))).toBeUndefined();
  });

  test.each([
    ['a year before the table', lunar(1899, 12, 1)],
    ['a year after the table', lunar(2101, 1, 1)],
    ['a leap month that the year does not have', lunar(2023, 3, 1, true)],
    ['a leap month in a year without one', lunar(2024, 2, 1, true)],
    ['a 30th of a month of 29 days', lunar(2023, 2, 30, true)],
    ['a 31st', lunar(2023, 2, 31)],
    ['a day 0', lunar(2023, 2, 0)],
    ['a month 0', lunar(2023, 0, 1)],
    ['a month 0 in a year without a leap month', lunar(2024, 0, 1, true)],
    ['a month 13', lunar(2023, 13, 1)],
    ['a day that is not a number', lunar(2023, 2, NaN)],
    ['a year that is not a number', lunar(NaN, 2, 1)],
  ])('%s is no Gregorian day', (_, date) => {
    expect(fromLunar(date)).toBeUndefined();
  });
});

describe('properties', () => {
  test('every Gregorian day of the table comes back', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = daysAfter(firstDay, days);
        const there = toLunar(date);
        expect(there && fromLunar(there)).toEqual(date);
      }),
      { numRuns: runs(300, 5000) },
    );
  });

  test('every lunar day is either none or comes back', () => {
    const anyLunar = fc.record({
      year: fc.integer({ min: 1898, max: 2102 }),
      month: fc.integer({ min: -1, max: 14 }),
      day: fc.integer({ min: -1, max: 32 }),
      isLeapMonth: fc.boolean(),
    });
    fc.assert(
      fc.property(anyLunar, (date) => {
        const back = fromLunar(date);
        expect(back === undefined || isCalendarDate(back)).toBe(true);
        if (back) expect(toLunar(back)).toEqual(date);
      }),
      { numRuns: runs(300, 5000) },
    );
  });

  test('a day is followed by the next of its month, or by the first of another month after 29 or 30 days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: dayCount - 2 }), (days) => {
        const today = toLunar(daysAfter(firstDay, days));
        const tomorrow = toLunar(daysAfter(firstDay, days + 1));
        if (tomorrow?.day === 1) expect([29, 30]).toContain(today?.day);
        else expect(tomorrow).toEqual(today && { ...today, day: today.day + 1 });
      }),
      { numRuns: runs(300, 5000) },
    );
  });

  test('no input throws', () => {
    const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(NaN, Infinity, -Infinity));
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, fc.boolean(), (year, month, day, isLeapMonth) => {
        toLunar({ year, month, day });
        fromLunar({ year, month, day, isLeapMonth });
        lunarReadings({ year, month, day });
      }),
    );
  });
});

describe('lunarReadings', () => {
  const readingsOf = (text: string): string[] => lunarReadings(gregorian(text)).map(write).sort();

  test.each([
    ['both years where they differ', '1990-01-08', ['1989-12-12', '1990-02-03', '1990-12-12']],
    ['one year where they are the same', '1958-03-20', ['1958-02-01', '1958-05-08']],
    ['a day of a leap month, written without it', '2023-03-22', ['2023-02-01', '2023-05-11']],
    ['a register that may mean the month or its leap month', '2023-02-15', ['2023-01-25', '2023-03-06', '2023-04-05']],
    ['a month and its leap month within one Gregorian month', '1952-05-09', ['1952-04-16', '1952-06-01', '1952-06-30']],
    ['a Gregorian day of the next year', '1985-12-10', ['1985-01-19', '1985-10-29', '1986-01-19']],
    ['30th of the second month', '1996-04-17', ['1996-02-30', '1996-06-02']],
    ['a stated 30th of the second month, as a register writes it', '1996-02-30', ['1996-04-17']],
    ['a 31st, which no lunar month has', '1958-03-31', ['1958-02-12']],
    ['nothing before the table', '1899-06-01', []],
    ['nothing after the table', '2102-06-01', []],
    ['nothing for what neither calendar has', '1990-13-01', []],
  ])('%s: %s', (_, text, expected) => {
    expect(readingsOf(text)).toEqual(expected);
  });

  test('they are at most four, distinct, of the stated or a neighboring year, and never the stated date', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = daysAfter(firstDay, days);
        const readings = lunarReadings(date);
        expect(readings.length).toBeLessThanOrEqual(4);
        expect(new Set(readings.map(write)).size).toBe(readings.length);
        expect(readings.map(write)).not.toContain(write(date));
        for (const { year } of readings) expect(Math.abs(year - date.year)).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(300, 5000) },
    );
  });

  test('whichever calendar is on the card, the other one is read', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = daysAfter(firstDay, days);
        const { year, month, day } = toLunar(date) ?? date;
        expect(lunarReadings(date).map(write)).toContain(write({ year, month, day }));
        expect(lunarReadings(date).map(write)).toContain(write({ year: date.year, month, day }));
        expect(lunarReadings({ year, month, day }).map(write)).toContain(write(date));
      }),
      { numRuns: runs(300, 5000) },
    );
  });
});
