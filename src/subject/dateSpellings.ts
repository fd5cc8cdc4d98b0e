import { type CalendarDate, datePieces, type DatePieces } from '../documents/dates';
import { lunarReadings } from '../documents/lunar';
import * as prices from '../judge/prices';
import type { Price } from '../pipeline';

/** One way to write a date, and what it costs to guess. */
interface DateSpelling {
  price: Price;
  write: (date: DatePieces) => string;
}

/**
 * How people write their own date, commonest first. Shares of six-digit passwords that are the owner's date:
 * YYMMDD 13.5 %, YYYYMD 2.2 %, YYYYMM 0.4 %, MMDDYY within 0.8 % (12306, N = 129,303; TarGuess grammar, CCS 2016).
 */
const DATE_SPELLINGS: readonly DateSpelling[] = [
  { price: prices.birthYymmdd, write: ({ YY, MM, DD }) => YY + MM + DD },
  { price: prices.birthYymmdd, write: ({ YYYY, MM, DD }) => YYYY + MM + DD },
  { price: prices.birthYymmdd, write: ({ YYYY }) => YYYY },
  { price: prices.birthCommon, write: ({ YYYY, MM }) => YYYY + MM },
  { price: prices.birthCommon, write: ({ YY, MM, DD }) => MM + DD + YY },
  { price: prices.birthCommon, write: ({ YY, MM, DD }) => DD + MM + YY },
  { price: prices.birthCommon, write: ({ YYYY, M, D }) => YYYY + M + D },
  { price: prices.birthCommon, write: ({ YYYY, M, DD }) => YYYY + M + DD },
  { price: prices.birthCommon, write: ({ YYYY, MM, D }) => YYYY + MM + D },
  { price: prices.birthCommon, write: ({ YY, M, D }) => YY + M + D },
  { price: prices.birthCommon, write: ({ MM, DD }) => MM + DD },
  { price: prices.birthRare, write: ({ YY, MM, DD }) => YY + DD + MM },
  { price: prices.birthRare, write: ({ YYYY, MM }) => MM + YYYY },
  { price: prices.birthRare, write: ({ YYYY, DD }) => DD + YYYY },
  { price: prices.birthRare, write: ({ YYYY, DD }) => YYYY + DD },
  { price: prices.birthRare, write: ({ YYYY, M, D }) => M + D + YYYY },
  { price: prices.birthRare, write: ({ YYYY, MM, DD }) => MM + DD + YYYY },
  { price: prices.birthRare, write: ({ YYYY, MM, DD }) => DD + MM + YYYY },
  { price: prices.birthRare, write: ({ YYYY, MM, DD }) => YYYY + DD + MM },
  { price: prices.birthRare, write: ({ MM, DD }) => DD + MM },
  { price: prices.birthRare, write: ({ YY, MM }) => YY + MM },
  { price: prices.birthRare, write: ({ YY }) => YY },
];

/** Whether a date may be spelled as some digits: every spelling has the year or the day in two digits. */
const mayBe = ({ YY, DD }: DatePieces, digits: string | undefined): boolean =>
  digits === undefined || digits.includes(YY) || digits.includes(DD);

/** Takes one spelling, folded, and what it costs to guess. */
type TakeDate = (text: string, price: Price) => void;

/**
 * Every spelling of a date as people put it into a password; the first price of a text wins.
 *
 * @param digits where only the spelling that is these digits is wanted: perhaps a few others come with it
 * @example spellDate({ year: 1990, month: 1, day: 8 }, take) // take('900108', prices.birthYymmdd), and so on
 */
export const spellDate = (date: CalendarDate, take: TakeDate, digits?: string): void => {
  const pieces = datePieces(date);
  if (mayBe(pieces, digits)) for (const { price, write } of DATE_SPELLINGS) take(write(pieces), price);
};

/** A lunar birthday is written in full: its month and day alone are anybody's. */
const LUNAR_LENGTHS = [6, 8];

/**
 * Every spelling in full, six or eight digits, of what a stated date is in the other calendar, whichever was stated.
 *
 * @param digits as of `spellDate`
 * @example spellLunar({ year: 1958, month: 4, day: 8 }, take) // take('580220', prices.birthLunar), and so on
 * @see documents/lunar: 93.6 % of the people born from 1935 to 1975 may keep a lunar birthday
 */
export const spellLunar = (date: CalendarDate, take: TakeDate, digits?: string): void => {
  if (digits !== undefined && !LUNAR_LENGTHS.includes(digits.length)) return;
  for (const reading of lunarReadings(date)) {
    const pieces = datePieces(reading);
    if (!mayBe(pieces, digits)) continue;
    for (const { write } of DATE_SPELLINGS) {
      const text = write(pieces);
      if (LUNAR_LENGTHS.includes(text.length)) take(text, prices.birthLunar);
    }
  }
};

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The day of a date in words, as texts have it: in Chinese, in pinyin and in English, with the month in full and in three
 * letters.
 *
 * @example spellInWords({ year: 1990, month: 6, day: 8 }, take) // take('6月8', …), take('6yue8ri', …), take('june8', …)
 */
export const spellInWords = (date: CalendarDate, take: TakeDate): void => {
  const { YYYY, M, D } = datePieces(date);
  const month = MONTHS[date.month - 1] ?? '';
  const short = month.slice(0, 3);
  const day = `${M}yue${D}`;
  const texts = [`${M}月${D}`, `${day}ri`, `${day}hao`, `${YYYY}nian`, month + D, D + month, short + D, D + short];
  for (const text of texts) take(text, prices.birthCommon);
};
