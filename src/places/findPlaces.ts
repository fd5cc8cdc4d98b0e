import { table } from './generated/table';
import { toPlace, type Place, type PlaceRow } from './place';

/** The longest official name has eleven characters, and 58 letters in pinyin. */
const MAX_LENGTH = 80;

const NO_MATCH = Infinity;

/** From a full-width sign to its half-width one. */
const TO_HALF_WIDTH = 0xfee0;

/** Half-width small letters, v for ü, without what separates syllables. Some engines have no `normalize`. */
const fold = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - TO_HALF_WIDTH))
    .toLowerCase()
    .replace(/ü|u\u0308/g, 'v')
    .replace(/[\s'’·-]/g, '');

/** How near a text comes to the pinyin of a place; less is nearer. */
const rankLetters = (text: string, syllables: readonly string[], shortLength: number): number => {
  const short = syllables.slice(0, shortLength);
  const whole = syllables.join('');
  if (text === short.join('')) return 3;
  if (text === whole) return 4;
  if (text === short.map((syllable) => syllable.charAt(0)).join('')) return 5;
  return whole.startsWith(text) ? 7 : NO_MATCH;
};

/** The same for a place with a doubled vowel in its own spelling (陕西, shaan xi), which most people type once. */
const rankPinyin = (text: string, row: PlaceRow): number => {
  const ranks = [row.pinyin, row.pinyin.replace('aa', 'a')].map((pinyin) =>
    rankLetters(text, pinyin.split(' '), row.short.length),
  );
  return Math.min(...ranks);
};

/** How near a text comes to a place; less is nearer. A longer text (烟台市芝罘区) names the place that it holds last. */
const rank = (text: string, row: PlaceRow): number => {
  if (text === row.code) return 0;
  if (text === row.name) return 1;
  if (text === row.short) return 2;
  if (row.name.startsWith(text) || row.code.startsWith(text)) return 6;
  if (row.name.includes(text)) return 8;
  const held = text.lastIndexOf(row.short);
  if (held >= 0) return 10 - held / MAX_LENGTH;
  return rankPinyin(text, row);
};

/** Of a code that is not in the table: the prefecture and the province that it belongs to. */
const findAbove = (code: string): readonly PlaceRow[] => {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return table.filter((row) => above.includes(row.code)).reverse();
};

/**
 * The places that a text may mean, best first: by official name, short name, pinyin (with or without the kind of place,
 * or its first letters) or code, and by the beginning of each. Six digits that are not a place of the table give the
 * city and the province they belong to.
 *
 * The table has the provinces, the prefectures, the cities of the XPCC and the counties with rules of their own (379
 * places). Linear in their number; texts of more than 80 characters find nothing.
 *
 * @param text as a person types it; case, spaces and full-width signs do not matter
 * @returns every place that matches, those that match equally well by code; none for an empty text
 * @throws {TypeError} where the text is not a string
 * @example findPlaces('烟台') // [{ code: '370600', name: '烟台市', province: '山东省' }]
 * @example findPlaces('yt').map(({ name }) => name) // ['鹰潭市', '烟台市']
 * @see GB/T 2260: codes of administrative divisions
 */
export const findPlaces = (text: string): Place[] => {
  if (typeof text !== 'string') throw new TypeError('text: a string');
  const wanted = text.length > MAX_LENGTH ? '' : fold(text);
  if (wanted === '') return [];
  const found = table
    .map((row) => ({ row, rank: rank(wanted, row) }))
    .filter((match) => match.rank !== NO_MATCH)
    .sort((a, b) => a.rank - b.rank || Number(a.row.code) - Number(b.row.code))
    .map(({ row }) => row);
  return (found.length === 0 && /^\d{6}$/.test(wanted) ? findAbove(wanted) : found).map(toPlace);
};
