import type { Segment } from '../pipeline';

/*
 * The modelled attacker: every kind of guess with its place in the order in which guesses come.
 * The order merges kinds by published probability per guess, not by listing them: 123456 (17.05 %) comes before
 * forty fragments of an ID number. Popular passwords are not here: their rank band is their price.
 *
 * Each segment is [pin, part]: by so many guesses of six digits the kind is exhausted, and, as one part of a text
 * password, so many values of this kind come before it. They are constants of their own, so that a bundle holds
 * numbers and no names; import them as `segments`.
 *
 * Behind each stands its source, or what is assumed:
 * [A] Understanding Human-Chosen PINs (AsiaCCS 2017); [B] TarGuess (CCS 2016) and its published grammar;
 * [C] counted over all 1,000,000 PINs by tests/budget and tests/detectors.
 */

/** [B] 34-71 % of sister passwords are identical */
export const reuseCurrent: Segment = [1, 1];
/** Assumed: an attacker tries what the card was issued with first */
export const initialRegion: Segment = [3, 10];
/** [B] 13.5 % of six-digit passwords are the own YYMMDD */
export const birthYymmdd: Segment = [10, 3];
/** Assumed: about 30 rules seen elsewhere, after those of the region */
export const initialCommon: Segment = [30, 30];
/** Assumed: the last digits of a document stand for an initial password */
export const documentTail: Segment = [30, 30];
/** [B] 2.9 % use a mobile number, tails first */
export const phoneTail: Segment = [100, 30];
/** [B] YYYYMD 2.2 %, YYYYMM 0.4 %, MMDDYY within 0.8 % */
export const birthCommon: Segment = [100, 10];
/** [A] YYDDMM and reversed years: below 1 % for the own date */
export const birthRare: Segment = [300, 30];
/** [B] YYYY and two digits 1.8 %, MMDD 1.8 %, YYMM 1.0 %; [C] about 850 PINs. Text has prices for the parts */
export const birthFree: Segment = [1e3, Infinity];
/** Assumed: what is tried once the date itself is refused; [C] 60 PINs */
export const birthSimilar: Segment = [3e3, Infinity];
/** [B] the last four of the ID in 0.43 % of passwords; [C] 200 PINs a number */
export const tailFree: Segment = [1e4, Infinity];
/** [C] 13 windows of six in 18 digits */
export const documentWindow: Segment = [300, 100];
/** [C] 6 windows of six in 11 digits */
export const phoneWindow: Segment = [300, 100];
/** Assumed: card tails after ID and phone */
export const cardTail: Segment = [300, 100];
/** [C] 90 PINs */
export const sequence: Segment = [300, 100];
/** [C] 256 PINs; [A] 24.6 % with 123456 */
export const keypad: Segment = [1e3, 300];
/** [C] windows of card, personal, bank and unit numbers */
export const cardWindow: Segment = [1e3, 300];
/** Assumed: relatives after the person */
export const other: Segment = [1e3, 100];
/** [C] 60 values for each initial password */
export const initialSimilar: Segment = [1e3, 100];
/** [B] 5.0 % contain the own full name */
export const nameFull: Segment = [1e3, 5];
/** [B] family name 11.2 %, initials 13.1 % */
export const namePart: Segment = [1e3, 20];
/** [B] user name 2.0 %, e-mail prefix 3.0 % */
export const account: Segment = [1e3, 5];
/** [C] about 1,450 values within two edits of a PIN */
export const reuseSimilar: Segment = [3e3, 1e3];
/** [C] 4,960 PINs */
export const repeated: Segment = [1e4, 100];
/** Assumed: product and place names of the operator */
export const customWord: Segment = [1e4, 10];
/** Assumed: the head of a breached-password set; in text no price of its own, since the platform does not say which */
export const blocked: Segment = [1e4, Infinity];
/** Assumed: words of the service and places */
export const contextWord: Segment = [1e4, 200];
/** [B] years of birth 1940-2026 and round ones */
export const year: Segment = [1e5, 100];
/** [C] four equal or neighbouring digits inside a PIN; in text ten digits alike and twenty sequences, in the usual lengths */
export const run: Segment = [1e5, 50];
/** In text, a block of so many characters again and again: ten times as many for each character, as among digits */
export const blocks = (unit: number): Segment => [1e5, 5 * 10 ** unit];
/** [C] about a hundred runs on eleven rows and columns both ways, three usual lengths; each further line is one of ten near by */
export const keyboardLines = (count: number): Segment => [1e3, 30 * 10 ** count];
/**
 * Assumed: two syllables of pinyin are one of a thousand words, each further one makes ten times as many, and from the
 * sixth on a hundred times, since nobody says so much as one. A word of another language is one of 10^(2 + 0.3 n), about
 * one bit a letter (C. E. Shannon: Prediction and Entropy of Printed English, 1951). Infinity where it is none of them.
 */
export const word = (syllables: number, letters: number): Segment => [
  Infinity,
  10 ** Math.min(Math.max(3, syllables + 1, 2 * syllables - 4), 2 + 0.3 * letters),
];
/** [C] 84,950 PINs; in text about 80 years of days */
export const date: Segment = [1e5, 3e4];
/** [C] 54 prefixes of three digits times 10^8, weighted */
export const mobile: Segment = [1e9, 1e9];
/** [C] 3,000 places, 30,000 days, 1,000 numbers, weighted */
export const idNumber: Segment = [1e9, 1e9];
/** No price of its own: the digits are counted */
export const allDigits: Segment = [Infinity, Infinity];
