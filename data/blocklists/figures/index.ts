import sixDigits from './sixDigits.json';

/** A number and its share of all six-digit numbers, in percent. */
export interface NumberShare {
  readonly number: string;
  readonly share: number;
}

const toShare = ([number, share]: (string | number)[]): NumberShare => ({
  number: String(number),
  share: Number(share),
});

/**
 * How Chinese users choose six-digit numbers, from the ranks of a public list. `sixDigits.json` has the source, the
 * licence and how the figures were fitted.
 */
export const figures: {
  /** Weight of each day of the year, MMDD, mean 1. */
  readonly monthDay: Readonly<Partial<Record<string, number>>>;
  /** Percent of each year of two digits. */
  readonly yearOfTwoDigits: Readonly<Partial<Record<string, number>>>;
  /** Percent of each year of four digits that two digits follow. */
  readonly yearWithTwo: Readonly<Record<string, number>>;
  /** Weight of these two digits, mean 1. */
  readonly tail: Readonly<Record<string, number>>;
  /** What no rule explains, best first. */
  readonly numbers: readonly NumberShare[];
} = { ...sixDigits, numbers: sixDigits.numbers.map(toShare) };

/** Percent of a year, 1940 to 2039, among dates whose year has two digits. */
export const weightOfYear = (year: number): number => figures.yearOfTwoDigits[String(year).slice(2)] ?? 0;
