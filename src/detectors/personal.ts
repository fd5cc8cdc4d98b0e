import { listedWords } from '../blocklists/wordLists';
import * as prices from '../judge/prices';
import { lookAlikeKey } from '../normalize/lexicon';
import type { Price, SubjectProfile } from '../pipeline';
import type { FindingCode } from '../types/index';
import { createPieceDetector, MAX_WINDOW, MIN_WINDOW, withoutSeparatorsToo } from './detector';

/**
 * PINs only, as the next: consecutive characters of the person's documents, phones, cards, or of another person's numbers.
 * The end of a number is what people know by heart.
 */
export const personalNumber = createPieceDetector(
  MIN_WINDOW,
  MAX_WINDOW,
  (piece, addHit, { isPin, person: { numbers } }) => {
    if (!isPin) return false;
    let isFound = false;
    for (const { code, text } of numbers) {
      if (!text.includes(piece)) continue;
      isFound = true;
      addHit(code, prices.pieceOfNumber(code, text.endsWith(piece)));
    }
    return isFound;
  },
);

/** A writing of the person's own date, name or account, or of another person's; the longest is a name or an account. */
export const personalSpelling = createPieceDetector(2, 40, (piece, addHit, { isPin, person: { spellingOf } }) => {
  if (!isPin) return false;
  const writing = spellingOf(piece);
  if (writing) addHit(writing.code, writing.price);
  return true;
});

/** Fewer letters or digits are no mixture of two things. */
const MIN_LENGTH = 3;
/** At least so many runs of letters and digits one after the other. */
const MIN_RUNS = 3;

/** One character again and again, or each one after the one before. */
const isRun = (text: string): boolean => {
  const step = text.charCodeAt(1) - text.charCodeAt(0);
  if (Math.abs(step) > 1) return false;
  for (let i = 2; i < text.length; i++) if (text.charCodeAt(i) - text.charCodeAt(i - 1) !== step) return false;
  return true;
};

/** What all of one kind of characters are together: the person's, a run, a popular word. */
const recognise = (text: string, { spellingOf }: SubjectProfile): { code: FindingCode; price: Price } | undefined => {
  const own = spellingOf(text);
  if (own) return own;
  if (isRun(text)) return { code: 'pattern.partial', price: prices.run };
  const words = listedWords().words.get(lookAlikeKey(text)) ?? [];
  const word = words.find((listed) => listed.text === text);
  return word && { code: 'pattern.partial', price: prices.ranked(word.value.rank) };
};

/** What the letters and the digits of a piece are, each kind together; undefined where it is no mixture of two things. */
const recogniseMixed = (piece: string, person: SubjectProfile): ReturnType<typeof recognise> => {
  if (piece.split(/\d+/).length + piece.split(/[a-z]+/).length < MIN_RUNS + 2) return undefined;
  const [letters, digits] = [piece.replace(/\d/g, ''), piece.replace(/[a-z]/g, '')];
  if (Math.min(letters.length, digits.length) < MIN_LENGTH) return undefined;
  const [first, second] = [recognise(letters, person), recognise(digits, person)];
  if (!first || !second) return undefined;
  const { code } = first.code === 'pattern.partial' ? second : first;
  return { code, price: prices.mixed(first.price, second.price) };
};

/**
 * Two things typed in turns, the letters of one among the digits of the other: name and birthday (z1942y05a), a1b2c3d4.
 * All letters between other characters must be one thing, and all digits another. Linear.
 */
export const mixedParts = withoutSeparatorsToo(({ text, isPin, person }, add) => {
  if (isPin) return;
  for (let start = 0, end: number; start < text.length; start = end + 1) {
    end = start;
    while (end < text.length && /[a-z\d]/.test(text.charAt(end))) end++;
    const found = recogniseMixed(text.slice(start, end), person);
    if (found) add(found.code, found.price, { start, end });
  }
});
