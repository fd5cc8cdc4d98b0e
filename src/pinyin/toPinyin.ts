import { table } from './generated/table';
import { once } from '../util';

/** The first digit, the backslash that is left out among them, and how many there are. */
const ZERO = 59;
const BACKSLASH = 92;
const BASE = 64;

/** The first ideograph of Unicode. */
const FIRST = 0x4e00;

/** What is known of how characters are read. */
export interface Readings {
  /** Of a character, the commonest first. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** Of a surname of one character. */
  readonly ofSurname: ReadonlyMap<string, readonly string[]>;
  /** Of a surname of two characters: one reading. */
  readonly ofCompound: ReadonlyMap<string, readonly string[]>;
}

const readDigit = (signs: string, place: number): number => {
  const code = signs.charCodeAt(place);
  return code - ZERO - (code > BACKSLASH ? 1 : 0);
};

/**
 * Readings by character, from texts of first, second and further ones: for each syllable the distances between its
 * characters, in two digits, each ~ before them for as much as two digits can count.
 */
const unpack = (texts: readonly string[], syllables: readonly string[]): Map<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const text of texts)
    text.split(' ').forEach((group, i) => {
      let code = FIRST - 1;
      for (let at = 0; at < group.length; at++) {
        if (group.charAt(at) === '~') code += BASE * BASE;
        else {
          code += readDigit(group, at) * BASE + readDigit(group, ++at) + 1;
          const unit = String.fromCharCode(code);
          found.set(unit, (found.get(unit) || []).concat(syllables[i] || []));
        }
      }
    });
  return found;
};

/**
 * The table of readings, unpacked. Linear in its length: a few milliseconds.
 *
 * @example unpackTable().of.get('伟') // ['wei']
 */
export const unpackTable = (): Readings => {
  const syllables = ([] as string[]).concat(
    ...table.syllables.split(',').map((group) => {
      const [initial = '', ...finals] = group.split(' ');
      return finals.map((final) => initial + final);
    }),
  );
  return {
    of: unpack(table.readings, syllables),
    ofSurname: unpack(table.surnames, syllables),
    ofCompound: new Map(table.compounds.split(',').map((entry) => [entry.slice(0, 2), entry.slice(2).split(' ')])),
  };
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
  const compound = units.length > 2 ? readings().ofCompound.get(units.slice(0, 2).join('')) : undefined;
  const ways = units.map((unit, i) => {
    if (compound && i < 2) return compound.slice(i, i + 1);
    const asSurname = (i === 0 && units.length > 1 && readings().ofSurname.get(unit)) || [];
    const usual = readings().of.get(unit) || [];
    return asSurname.concat(usual.filter((syllable) => !asSurname.includes(syllable)));
  });
  return combine(ways);
};
