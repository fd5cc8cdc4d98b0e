import * as segments from '../guessing/segments';
import { formatDate } from '../documents/formatDate';
import type { CalendarDate } from '../documents/IdentityDocument';
import type { Segment } from '../internalTypes';

/**
 * How people write their own date, commonest first. Shares of six-digit passwords that are the owner's date:
 * YYMMDD 13.5 %, YYYYMD 2.2 %, YYYYMM 0.4 %, MMDDYY within 0.8 % (12306, N = 129,303; TarGuess grammar, CCS 2016).
 */
const WRITINGS: readonly (readonly [guesses: Segment, formats: string])[] = [
  [segments.birthYymmdd, 'YYMMDD YYYYMMDD YYYY'],
  [segments.birthCommon, 'YYYYMM MMDDYY DDMMYY YYYYMD YYYYMDD YYYYMMD YYMD MMDD'],
  [segments.birthRare, 'YYDDMM MMYYYY DDYYYY YYYYDD MDYYYY MMDDYYYY DDMMYYYY YYYYDDMM DDMM YYMM YY'],
];

/**
 * Every writing of a date as it may stand in a password, with its guesses; the first guesses of a text wins.
 *
 * @example dateWritings({ year: 1990, month: 1, day: 8 })[0] // ['900108', segments.birthYymmdd]
 */
export const dateWritings = (date: CalendarDate): [text: string, guesses: Segment][] => {
  const writings: [string, Segment][] = [];
  for (const [guesses, formats] of WRITINGS) {
    for (const text of formatDate(date, formats).split(' ')) writings.push([text, guesses]);
  }
  return writings;
};
