import { table } from './generated/table';
import { once } from '../util';

/** The sign that stands for the first place of a list, and for a distance of nothing. */
const ZERO = 48;

/** This distance and longer ones are in a list of their own. */
const FAR = 3;

/** The first ideograph of Unicode. */
const FIRST = 0x4e00;

const placeOf = (signs: string, i: number): number => signs.charCodeAt(i) - ZERO;

/** What is known of how characters are read. */
export interface Readings {
  /** Of a character, the commonest first. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** Of a surname: readings of one character, or one reading of two. */
  readonly ofSurname: ReadonlyMap<string, readonly string[]>;
}

const readEntries = (text: string): [key: string, readings: string[]][] =>
  text.split(',').map((entry) => {
    const key = entry.replace(/[a-z ]/g, '');
    return [key, entry.slice(key.length).split(' ')];
  });

/**
 * The table of readings, unpacked. Linear in its length: about a millisecond.
 *
 * @example unpackTable().of.get('伟') // ['wei']
 */
export const unpackTable = (): Readings => {
  const of = new Map<string, string[]>();
  const initials = table.initials.split(' ');
  const finals = table.finals.split(' ');
  const far = (table.far.match(/~\d+ |[^~]/g) || []).map((sign) =>
    sign.charAt(0) === '~' ? Number(sign.slice(1)) : placeOf(sign, 0),
  );
  let code = FIRST - 1;
  let farRead = 0;
  for (let i = 0; i < table.starts.length; i++) {
    const start = placeOf(table.starts, i);
    const distance = Math.floor(start / initials.length) + 1;
    code += (distance === FAR ? far[farRead++] : distance) || 0;
    const final = finals[placeOf(table.finalOf, i)];
    of.set(String.fromCharCode(code), [`${initials[start % initials.length]}${final}`]);
  }
  for (const [unit, readings] of readEntries(table.second)) of.set(unit, (of.get(unit) || []).concat(readings));
  return { of, ofSurname: new Map(readEntries(table.surnames)) };
};

/** Names of minorities reach some twenty characters. */
const MAX_LENGTH = 40;
const MAX_READINGS = 16;

const readings = /* @__PURE__ */ once(unpackTable);

/** Every way to read the characters one after another, the commonest first. */
const combine = (ways: readonly (readonly string[])[]): string[][] =>
  ways.reduce<string[][]>(
    (done, options) =>
      ([] as string[][])
        .concat(...done.map((read) => options.map((option) => read.concat(option))))
        .slice(0, MAX_READINGS),
    [[]],
  );

/**
 * The readings of a Chinese name in pinyin as it is typed: no tones, v for ü, a syllable for each character, surname
 * first. May be given as `namePinyin` of a subject.
 *
 * Surnames are read as surnames (单 shan, 万俟 mo qi); a character with several readings gives several names, at most
 * sixteen. A name in Latin letters is cut at whatever is not a letter.
 *
 * @param name as on the card; dots and spaces between parts do not matter
 * @returns the commonest reading first; empty where a character is not in the table (6,783 characters: GB 2312 level 1,
 * what names use beyond it, and traditional forms) or the name has more than 40
 * @throws {TypeError} where the name is not a string
 * @example toPinyin('单小莎') // [['shan', 'xiao', 'sha'], ['shan', 'xiao', 'suo']]
 * @see GB/T 28039-2011: the spelling of names; passports write ü as yu, keyboards as v
 */
export const toPinyin = (name: string): string[][] => {
  if (typeof name !== 'string') throw new TypeError('name: a string');
  if (name.length > MAX_LENGTH) return [];
  const latin = name.toLowerCase().match(/[a-z]+/g);
  if (latin) return /^[a-z\s'’·.-]*$/i.test(name) ? [latin] : [];
  const units = name.replace(/[\s·•・.．-]/g, '').split('');
  if (units.length === 0) return [];
  const compound = units.length > 2 ? readings().ofSurname.get(units.slice(0, 2).join('')) : undefined;
  const ways = units.map((unit, i) => {
    if (compound && i < 2) return compound.slice(i, i + 1);
    const asSurname = (i === 0 && units.length > 1 && readings().ofSurname.get(unit)) || [];
    const usual = readings().of.get(unit) || [];
    return asSurname.concat(usual.filter((syllable) => !asSurname.includes(syllable)));
  });
  return combine(ways);
};
