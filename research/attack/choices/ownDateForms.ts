import { fillDigits } from '../digits/fillDigits';
import type { Form } from './Choice';
import { ownDateShares } from '../popularity/sourceB';
import { writeDate } from '../digits/writeDate';

/** Of a year's days, so many have a month and a day of one digit: 81 of 365. Only there can YYYYMD be written. */
const shortDays = 81 / 365;

/** Set B counts MMDDYY within MMDD and two digits, and gives the other orders only together: the split is assumed. */
const shares: readonly (readonly [name: string, percent: number])[] = [
  ['YYMMDD', ownDateShares.YYMMDD],
  ['YYYYMD', ownDateShares.YYYYMD / shortDays],
  ['YYYYdd', ownDateShares.YYYYdd],
  ['ddMMDD', ownDateShares.ddMMDD],
  ['YYMMdd', ownDateShares.YYMMdd],
  ['MMDDYY', 0.3],
  ['MMDDdd', ownDateShares.MMDDdd - 0.3],
  ['YYYYMM', ownDateShares.YYYYMM],
  ['YYDDMM', ownDateShares.others / 3],
  ['DDMMYY', ownDateShares.others / 3],
  ['MMYYYY', ownDateShares.others / 5],
  ['DDYYYY', ownDateShares.others / 15],
  ['YYYYDD', ownDateShares.others / 15],
];

/**
 * How a person makes a PIN from the date of birth. Two free digits are equally likely: success at 100 and 1,000
 * guesses in set B leaves no room for popular ones.
 */
export const ownDateForms = (birthDate: string): Form[] =>
  shares.flatMap(([name, percent]) => {
    const pins = fillDigits(writeDate(birthDate, name) ?? '');
    return pins.length > 0 ? [{ name, share: percent / 100, pins }] : [];
  });
