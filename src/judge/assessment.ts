import type { FindingCode, Score, Severity } from '../types';

/** What a judge makes of a span: a finding, before it has a severity and words. */
export interface DraftFinding {
  code: FindingCode;
  start: number;
  end: number;
  guesses: number;
  ruleId?: string | undefined;
  /** The default severity where it is another than that of the code. */
  severity?: Severity | undefined;
}

/** The answer of a judge. */
export interface Assessment {
  /** For each code the cheapest to guess; for initial passwords one for each rule, since each is a fact to show. */
  drafts: DraftFinding[];
  guesses: number;
  /** The reason to give where there is no other. */
  fallback: FindingCode | undefined;
  /** On zxcvbn's scale; undefined for PINs. */
  score: Score | undefined;
  /** What a meter is asked about; undefined for PINs. */
  questions?: readonly MeterQuestion[] | undefined;
}

/** A text for a meter, and what its answer is multiplied with. */
export interface MeterQuestion {
  /** In its own case, never empty. */
  text: string;
  /** Decimal logarithm of what the rest of the explanation costs; 0 where the text is the whole. */
  log10: number;
}

/** For each code one reason, the cheapest, and of equals the longest; for initial passwords one for each rule. */
export const strongestDrafts = (drafts: DraftFinding[]): DraftFinding[] => {
  const names: string[] = [];
  return drafts
    .sort((a, b) => a.guesses - b.guesses || b.end - b.start - (a.end - a.start))
    .filter(({ code, ruleId }) => {
      const name = code === 'initial-password' ? String(ruleId) : code;
      return !names.includes(name) && names.push(name);
    });
};

/** The bounds that a verdict may show; after the last comes the whole space. */
const BANDS = [1, 3, 10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5];

/**
 * The upper bound of the band that holds a number of guesses, for PINs of some length.
 * Never an exact rank: a rank over a million PINs is the PIN.
 *
 * @param guesses at least 1; Infinity for a PIN that nothing names
 * @param length digits
 * @example pinBand(47, 6) // 100
 */
export const pinBand = (guesses: number, length: number): number => {
  const space = Number(`1e${Math.min(300, length)}`);
  return Math.min(space, BANDS.find((bound) => guesses <= bound) || space);
};

/**
 * The power of ten that bounds a number of guesses given by its decimal logarithm; at most 1e300.
 *
 * @example textBand(6.2) // 1e7
 */
export const textBand = (log10: number): number => Number(`1e${Math.min(300, Math.max(0, Math.ceil(log10 - 1e-9)))}`);

/** zxcvbn's thresholds, as decimal logarithms. */
const THRESHOLDS = [3, 6, 8, 10] as const;

/**
 * zxcvbn's score for a decimal logarithm of guesses: below 1e3 is 0, from 1e10 is 4.
 *
 * @see zxcvbn (USENIX Security 2016)
 */
export const scoreOf = (log10: number): Score => THRESHOLDS.filter((threshold) => log10 >= threshold).length as Score;
