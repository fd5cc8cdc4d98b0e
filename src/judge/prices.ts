import type { Price } from '../pipeline';
import type { FindingCode } from '../types';

/*
 * The modelled attacker: every kind of guess with its place in the order in which guesses come.
 * The order merges kinds by published probability per guess, not by listing them: 123456 (17.05 %) comes before
 * forty forms of an ID number. Popular passwords are not here: their rank band is their price.
 *
 * `whole`: by so many guesses of a PIN the kind is exhausted. `part`: as one part of a text password, so many values of
 * this kind come before it; assumed where the comment says nothing of texts. A `whole` of Infinity is what no PIN has; among
 * the parts of a text it has no name of its own. They are constants of their own; import them as `prices`.
 *
 * Each comment names the source, or says what is assumed:
 * [A] Understanding Human-Chosen PINs (AsiaCCS 2017); [B] TarGuess (CCS 2016) and its published grammar;
 * [C] counted over all 1,000,000 PINs by tests/budget and tests/detectors.
 */

/** [B] 34-71 % of sister passwords are identical */
export const reuseCurrent: Price = { whole: 1, part: 1 };
/** Assumed: an attacker tries what the card was issued with first */
export const initialRegion: Price = { whole: 3, part: 10 };
/** [B] 13.5 % of six-digit passwords are the own YYMMDD */
export const birthYymmdd: Price = { whole: 10, part: 3 };
/** Assumed: about 30 rules seen elsewhere, after those of the region */
export const initialCommon: Price = { whole: 30, part: 30 };
/** Assumed: the last digits of a document are a usual initial password */
export const documentTail: Price = { whole: 30, part: 30 };
/** [B] 2.9 % use a mobile number, tails first */
export const phoneTail: Price = { whole: 100, part: 30 };
/** [B] YYYYMD 2.2 %, YYYYMM 0.4 %, MMDDYY within 0.8 % */
export const birthCommon: Price = { whole: 100, part: 10 };
/** [A] YYDDMM and reversed years: below 1 % for the own date */
export const birthRare: Price = { whole: 300, part: 30 };
/** [B] YYYY and two digits 1.8 %, MMDD 1.8 %, YYMM 1.0 %; [C] about 850 PINs. Text has prices for the parts */
export const birthFree: Price = { whole: 1e3, part: Infinity };
/** Assumed: what is tried once the date itself is refused; [C] 60 PINs */
export const birthSimilar: Price = { whole: 3e3, part: Infinity };
/** [B] the last four of the ID in 0.43 % of passwords; [C] 200 PINs a number */
export const tailFree: Price = { whole: 1e4, part: Infinity };
/** [C] 13 windows of six in 18 digits */
export const documentWindow: Price = { whole: 300, part: 100 };
/** [C] 6 windows of six in 11 digits */
export const phoneWindow: Price = { whole: 300, part: 100 };
/** Assumed: card tails after ID and phone */
export const cardTail: Price = { whole: 300, part: 100 };
/** [C] 90 PINs */
export const sequence: Price = { whole: 300, part: 100 };
/** [C] 256 PINs; [A] 24.6 % with 123456 */
export const keypad: Price = { whole: 1e3, part: 300 };
/** [C] windows of card, personal, bank and unit numbers */
export const cardWindow: Price = { whole: 1e3, part: 300 };
/** Assumed: relatives after the person */
export const relative: Price = { whole: 1e3, part: 100 };
/** A piece of a number by what the number is: its end, which people know by heart, or any other piece of it */
export const pieceOfNumber = (code: FindingCode, isTail: boolean): Price => {
  if (code === 'subject.document') return isTail ? documentTail : documentWindow;
  if (code === 'subject.phone') return isTail ? phoneTail : phoneWindow;
  if (code === 'subject.card') return isTail ? cardTail : cardWindow;
  return relative;
};
/** [C] 60 values for each initial password */
export const initialSimilar: Price = { whole: 1e3, part: 100 };
/** [B] 5.0 % contain the own full name */
export const nameFull: Price = { whole: 1e3, part: 5 };
/** [B] family name 11.2 %, initials 13.1 % */
export const namePart: Price = { whole: 1e3, part: 20 };
/** [B] user name 2.0 %, e-mail prefix 3.0 % */
export const account: Price = { whole: 1e3, part: 5 };
/** [C] about 1,450 values within two edits of a PIN */
export const reuseSimilar: Price = { whole: 3e3, part: 1e3 };
/** [C] ababab and aaabbb: 190 PINs; [B] 3.2 % of choices each */
export const repeatedTwice: Price = { whole: 1e3, part: 100 };
/** [C] abcabc and aabbcc: 1,980 PINs; [B] 7.3 and 3.9 % of choices */
export const repeatedBlock: Price = { whole: 3e3, part: 100 };
/** [C] with palindromes and two different digits 4,960 PINs */
export const repeated: Price = { whole: 1e4, part: 100 };
/** Assumed: product and place names of the operator */
export const customWord: Price = { whole: 1e4, part: 10 };
/** Assumed: the head of a breached-password set; in text no price of its own, since the platform does not say which */
export const blocked: Price = { whole: 1e4, part: Infinity };
/** [B] years of birth 1940-2026 and round ones */
export const year: Price = { whole: 1e5, part: 100 };
/** [C] four equal or neighbouring digits inside a PIN; in text ten digits alike and twenty sequences, in the usual lengths */
export const run: Price = { whole: 1e5, part: 50 };
/** Assumed: in text, a block of so many characters again and again, however often: ten times as many for each character of the block, as among digits */
export const blocks = (unit: number): Price => ({ whole: 1e5, part: 5 * 10 ** unit });
/** [C] 84,950 PINs; in text about 80 years of days */
export const date: Price = { whole: 1e5, part: 3e4 };
/** In text, month and day: 367 with those of lunar calendars; assumed to be tried among a thousand usual numbers of four digits */
export const monthAndDay: Price = { whole: 1e5, part: 1e3 };
/** Some fifty prefixes of three digits times 10^8; assumed: the commonest fifth of them holds most */
export const mobile: Price = { whole: 1e9, part: 1e9 };
/** 3,000 codes of places, 30,000 days, 1,000 numbers (GB 11643); assumed: a hundredth of these holds most */
export const idNumber: Price = { whole: 1e9, part: 1e9 };
/** No price of its own: the digits are counted */
export const allDigits: Price = { whole: Infinity, part: Infinity };

/*
 * Prices of what is looked for in PINs. Those with a part are found in texts too (lunar birthdays, what was refused) or, as
 * a date of eight digits, have the price that any date has there.
 */

/** [C] 3,960 PINs hold a run of four without wrap; [B] 11.2 % of choices, 123456 included */
export const runOfFour: Price = { whole: 1e4, part: Infinity };
/** [C] 2,800 PINs hold four equal digits in a row; [B] 3.3 % of choices */
export const fourEqual: Price = { whole: 1e4, part: Infinity };
/** [C] the middle column 2580 or back with two digits: 600 PINs */
export const keypadColumn: Price = { whole: 3e3, part: Infinity };
/** [C] 418 PINs; [B] 2.2 % of choices */
export const phrasePair: Price = { whole: 1e3, part: Infinity };
/** Assumed: the code of one's own region and those it lies in, before the relatives */
export const regionCode: Price = { whole: 300, part: Infinity };
/** [C] hotlines with one digit more: 520 PINs; assumed to come after the popular thousand */
export const hotline: Price = { whole: 3e3, part: Infinity };
/** [C] 450 PINs; `data/blocklists/figures`: the tails 00, 01, 10, 11 and 12 are a quarter of what follows a year */
export const yearAndTail: Price = { whole: 1e3, part: Infinity };
/** Assumed: the lunar birthday is used by whoever keeps it, with the rare orders of the Gregorian one; [C] at most 40 PINs */
export const birthLunar: Price = { whole: 300, part: 30 };
/** [C] 15 pairs of places times 81: 1,215 PINs */
export const birthChangedTwice: Price = { whole: 1e4, part: Infinity };
/** Assumed: after the relatives' dates themselves; [C] 162 PINs for three relatives */
export const relativeSimilar: Price = { whole: 1e4, part: Infinity };
/** Assumed: what is tried once the tail itself is refused; [C] at most four PINs a number */
export const tailTurned: Price = { whole: 1e3, part: Infinity };
/** [C] about 8,900 PINs for each value that was refused; nobody but this form knows them */
export const reuseRefused: Price = { whole: 1e4, part: 1e3 };
/** [C] 150,220 PINs of eight in three orders; the band that ends nearest to them */
export const dateOfEight: Price = { whole: 1e5, part: 3e4 };
/** Assumed: a popular number of six digits with two more, a hundred times as many as the number */
export const popularAndTwo = (band: number): Price => ({ whole: band * 100, part: Infinity });

/*
 * Prices of what is looked for in texts; those with a whole are given to PINs too. [D] ranks of a public list of 100,000 Chinese passwords (data/words, licence in NOTICE);
 * [E] @zxcvbn-ts/language-common 4.1.3; [F] TarGuess (CCS 2016), letters and digits of its published grammar;
 * [G] counted by research/text over what nobody chose: random passwords.
 */
const textOnly = (part: number): Price => ({ whole: Infinity, part });

/** [D], [E]: a word by its rank on a list */
export const ranked = (rank: number): Price => textOnly(rank);
/** Assumed: an attacker starts from the value that the card was issued with */
export const initialStem: Price = { whole: 1e3, part: 5 };
/** [B] of passwords that differ from an older one, a fifth to a third fall within 100 guesses: the old one is tried first */
export const reuseWhole: Price = { whole: 3e3, part: 2 };
/** Assumed: a stem is cut from the old password at one of its few seams */
export const reuseStem: Price = { whole: 3e3, part: 10 };
/** Assumed: the region of the policy, then one of seventy places, of which the biggest twenty come first */
export const place = (isOwn: boolean): Price => textOnly(isOwn ? 5 : 20);
/** `data/pinyin`: some four hundred syllables without tones */
export const syllable: Price = textOnly(10 ** 2.6);
/**
 * Syllables of pinyin in a row, decimal logarithms: two are one of two thousand words and names, with each further one there
 * are about eight times as many; from the sixth on it is a saying or a line of a song, of which there are some millions, a
 * quarter more with each. Assumed; the dictionary of @node-rs/jieba has 30,000 words of two that are typed differently.
 */
export const phrase = (syllables: number): Price =>
  textOnly(10 ** (syllables < 6 ? 3.3 + 0.9 * Math.max(0, syllables - 2) : 5.4 + 0.1 * syllables));
/** Assumed: ten characters a syllable, so that a word of two is one of twenty thousand, and a saying one of ten million at most */
export const characters = (count: number): Price => textOnly(Math.min(1e7, 10 * phrase(count).part));
/**
 * A word of another language is one of 10^(2 + 0.3 n), about one bit a letter (C. E. Shannon: Prediction and Entropy of
 * Printed English, 1951), up to eight letters; from there on a fifth more with each, since there are hardly more long words.
 * A pair of letters that is rare makes it ten times rarer: assumed.
 */
export const likelyWord = (letters: number, rarePairs: number): Price =>
  textOnly(10 ** (2 + 0.3 * Math.min(letters, 8) + 0.08 * Math.max(0, letters - 8) + rarePairs));
/** A word of no list with look-alikes in it: assumed, ten ways to write each; [G] without them 3 % of random small letters and digits were refused */
export const disguised = ({ part }: Price): Price => textOnly(10 * part);
/**
 * Decimal logarithm of the most that one word or phrase with a usual tail is worth, however rare it is: dictionaries of
 * millions are tried with hundreds of tails. Just below what is called strong. Assumed
 */
export const oneWord = 7.9;
/** A walk over a keyboard, by the decimal logarithm that its turns add up to: `detectors/keyboardWalk` says what is assumed */
export const keyboardWalk = (log10: number): Price => ({ whole: 1e3, part: 10 ** log10 });
/** What stands in the same text before, again or backwards: assumed, one of ten ways to make a text longer */
export const again = textOnly(10);
/** Assumed: one of some 340 cities and prefectures, or of as many other names for all of them, before an office: 抚州医保局 */
export const placeOfOffice = textOnly(400);
/** Two of the person's data typed in turns, one character of each: assumed, ten ways to mix them */
export const mixed = (first: Price, second: Price): Price => textOnly(10 * first.part * second.part);

/** Assumed: to put together what is known of one person is one of ten ways to attack that person; then each of the data costs its place and nothing else. An upper bound of the risk, no measurement; decimal logarithm */
export const knower = 1;

/** Sizes of alphabets: what nothing explains costs one of them for each code point. Unicode 16 and GB 2312 where a line names them, else assumed. */
export const alphabets = {
  digit: 10,
  /** Small or capital ASCII letters. */
  letter: 26,
  /** Letters of another script, as Hebrew or Thai has them; what looks like a Latin letter counts as one. */
  otherLetter: 40,
  /** Punctuation, arrows and pictures of the basic plane: some hundreds are at hand. */
  otherSymbol: 500,
  kana: 80,
  /** GB 2312, level 1. */
  ideograph: 3755,
  /** Unicode 16 has some 3,800 emoji, skin tones included. */
  emoji: 3800,
  /** A picture that was in the text before, or not: assumed. */
  seen: 2,
};

/** [F] 39 % of single letters beside digits are a; q w z s x l follow with 26 % together */
export const singleLetter = (letter: string): number => (letter === 'a' ? 3 : 'qwzsxl'.includes(letter) ? 20 : 26);

/** Decimal logarithms of what it costs to put parts together. Assumed, and calibrated on [G] */
export const joints = {
  /** Which kind of part comes next: an attacker's templates are short. */
  next: 0.35,
  /** One of the symbols that come first, the commonest far ahead: research/text, 70 % of those in the published grammar. */
  usualSymbol: 0.7,
  /** One of the other symbols of a keyboard, of which twenty are in use: assumed. */
  symbol: 1.3,
  /** The first letter is a capital, or all are. */
  capitals: 0.3,
  /** How a part is disguised. */
  disguises: { none: 0, separators: 0.5, doubled: 0.5, leet: 0.7, reversed: 0.5 },
};
