/**
 * Letters with marks, Cyrillic, Greek and phonetic letters that look like a Latin one, by the Latin letter they are read
 * as. v stands for ü, as it is typed. An own table instead of Unicode normalisation: every engine and every port must
 * read the same.
 */
const LETTER_FORMS: readonly (readonly [plain: string, forms: string])[] = [
  ['a', 'àáâãäåāăąǎạảấầẩẫậắằẳẵặаαɑᴀªₐᵃ'],
  ['b', 'ƀɓьвβʙᵇ'],
  ['c', 'çćĉċčсϲᴄᶜ'],
  ['d', 'ďđɗԁᴅᵈ'],
  ['e', 'èéêëēĕėęěẹẻẽếềểễệеёεєᴇₑᵉ'],
  ['f', 'ƒᶠ'],
  ['g', 'ĝğġģǧɡᵍ'],
  ['h', 'ĥħһʜʰₕ'],
  ['i', 'ìíîïĩīĭįıǐịỉіїιɪⁱᵢ'],
  ['j', 'ĵјϳᴊʲⱼ'],
  ['k', 'ķκкᴋᵏₖ'],
  ['l', 'ĺļľŀłӏʟˡₗ'],
  ['m', 'ḿмᴍᵐₘ'],
  ['n', 'ñńņňŋǹпηɴⁿₙ'],
  ['o', 'òóôõöøōŏőǒơọỏốồổỗộớờởỡợоοσօᴏºᵒₒ'],
  ['p', 'рρᴘᵖₚ'],
  ['q', 'ԛ'],
  ['r', 'ŕŗřгʀʳᵣ'],
  ['s', 'śŝşšșѕꜱˢₛ'],
  ['t', 'ţťŧțтτᴛᵗₜ'],
  ['u', 'ùúûũūŭůűųǔưụủứừửữựυᴜᵘᵤ'],
  ['v', 'üǖǘǚǜνѵᴠᵛᵥ'],
  ['w', 'ŵѡωʷᴡ'],
  ['x', 'хχˣₓ'],
  ['y', 'ýÿŷỳỵỷỹуүγʏʸ'],
  ['z', 'źżžᴢᶻ'],
];

/** Where the ten decimal digits of a script begin, zero first. */
const DIGIT_ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0x2070, 0x2080,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x1d7ce,
  0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e950, 0x1fbf0,
];

/** Runs of numbers in circles, in brackets and with a full stop: where they begin, the first number, and the last. */
const NUMBER_RUNS: readonly (readonly [start: number, first: number, last: number])[] = [
  [0x2460, 1, 20],
  [0x2474, 1, 20],
  [0x2488, 1, 20],
  [0x24eb, 11, 20],
  [0x24f5, 1, 10],
  [0x2776, 1, 10],
  [0x2780, 1, 10],
  [0x278a, 1, 10],
  [0x24ea, 0, 0],
  [0x24ff, 0, 0],
  [0xb9, 1, 1],
  [0xb2, 2, 3],
];

/** Alphabets in circles, squares and brackets, regional indicators: where the small or only A is. */
const ALPHABETS: readonly number[] = [0x249c, 0x24b6, 0x24d0, 0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6];

/** Mathematical letters: thirteen alphabets of 26 capitals and 26 small ones. */
const MATHEMATICAL = { first: 0x1d400, last: 0x1d6a3 };

/** What is not drawn: Default_Ignorable_Code_Point of Unicode 16, controls, and the blank of Braille. */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** Marks that are put over, under or around the character before them. */
const MARKS: readonly (readonly [first: number, last: number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];

const isWithin = (code: number, ranges: readonly (readonly [first: number, last: number])[]): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

const letterAt = (offset: number): string => String.fromCharCode(97 + offset);

/** Whether a code point cannot be seen. */
export const isInvisible = (code: number): boolean => isWithin(code, INVISIBLE);

/** Whether a code point is only a mark on the character before it. */
export const isMark = (code: number): boolean => isWithin(code, MARKS);

/** Code points of the private planes are drawn as each font likes. */
export const isPrivateUse = (code: number): boolean => (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;

/** Turns u into ü where marks are written apart. */
export const DIAERESIS = 0x308;

/**
 * The Latin letter that a small letter with marks, or one of another script that looks alike, is read as; empty where
 * there is none.
 *
 * @param letter one UTF-16 unit in lower case
 * @example plainLetter('ǎ') // 'a'
 */
export const plainLetter = (letter: string): string => {
  const found = letter > '~' && LETTER_FORMS.find(([, forms]) => forms.includes(letter));
  return found ? found[0] : '';
};

/**
 * What a code point of another alphabet or another way to write digits is read as: a small letter or the digits of a
 * number; empty where it is neither.
 *
 * @example plainForm(0x2460) // '1', for ①
 * @see Unicode 16: General_Category Nd, and the blocks of enclosed and mathematical alphanumerics
 */
export const plainForm = (code: number): string => {
  const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
  if (zero !== undefined && code !== 0x2071) return String(code - zero);
  const run = NUMBER_RUNS.find(([start, first, last]) => code >= start && code <= start + last - first);
  if (run) return String(code - run[0] + run[1]);
  if (code >= MATHEMATICAL.first && code <= MATHEMATICAL.last) return letterAt((code - MATHEMATICAL.first) % 26);
  const start = ALPHABETS.find((first) => code >= first && code < first + 26);
  return start === undefined ? '' : letterAt(code - start);
};

/** Initials with their finals as typed, v for ü. A few combinations do not exist; they cost nothing here. */
const SYLLABLE =
  /^(?:[jqx](?:i(?:a(?:o|ng?)?|e|ng?|ong|u)?|u(?:an|e|n)?)|y(?:a(?:o|ng?)?|e|ing?|i|o(?:u|ng)?|u(?:an|e|n)?)|(?:[zcs]h?|[gkhr])(?:a(?:i|o|ng?)?|e(?:i|ng?)?|i|ou|ong|u(?:a(?:i|ng?)?|i|n|o)?)|[bpmdtnlfw](?:a(?:i|o|ng?)?|e(?:i|ng?)?|i(?:a(?:o|ng?)?|e|ng?|u)?|o(?:u|ng)?|u(?:an?|i|n|o)?|ve?)|a(?:i|o|ng?)?|e(?:i|r|ng?)?|ou?|[ln]yue?)$/;

/**
 * Whether a text in small letters is one syllable of pinyin as it is typed, without tones.
 *
 * @example isSyllable('yang') // true
 */
export const isSyllable = (text: string): boolean => SYLLABLE.test(text);

/**
 * Whether a unit is a small ASCII letter, as folded letters are.
 *
 * @example isSmallLetter('q') // true
 */
export const isSmallLetter = (unit: string): boolean => unit >= 'a' && unit <= 'z';

/**
 * Whether a unit is a Chinese character of the basic plane.
 *
 * @example isIdeograph('医') // true
 */
export const isIdeograph = (unit: string): boolean => unit >= '\u4e00' && unit <= '\u9fff';

const LONGEST_SYLLABLE = 6;
/** Nobody types a longer phrase; a longer run is found in pieces. */
const LONGEST_PHRASE = 40;

/** By the place where each ends, how many units the syllables have that begin at a place of a run of letters. */
const syllableLengths = (text: string, start: number, end: number): number[] => {
  const lengths: number[] = [];
  for (let length = 1; length <= LONGEST_SYLLABLE && start + length <= end; length++) {
    if (isSyllable(text.slice(start, start + length))) lengths.push(length);
  }
  return lengths;
};

/** Takes a phrase: of how many syllables it is, and its place. */
type TakePhrase = (count: number, start: number, end: number) => void;

/**
 * Every phrase of pinyin in a run of letters, each of as few syllables as can be. At most forty units for each place.
 *
 * @example findSyllables('xbao', 0, 4, take) // take(1, 1, 3) for ba, take(1, 1, 4) for bao, and so on
 */
export const findSyllables = (text: string, from: number, to: number, take: TakePhrase): void => {
  const lengths: number[][] = [];
  for (let i = from; i < to; i++) lengths.push(syllableLengths(text, i, to));
  for (let start = from; start < to; start++) {
    /** By the letters read: the fewest syllables. */
    const counts = [0];
    for (let read = 0; read < LONGEST_PHRASE; read++) {
      const count = counts[read];
      if (count === undefined) continue;
      if (count > 0) take(count, start, start + read);
      for (const length of lengths[start - from + read] ?? []) {
        counts[read + length] = Math.min(counts[read + length] ?? Infinity, count + 1);
      }
    }
  }
};
