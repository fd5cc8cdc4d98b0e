import { table } from './table';

/** The sign that stands for the first place of a list, and for a distance of nothing. */
const ZERO = 48;

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
  let code = 0x4dff;
  (table.distances.match(/~\d+ |[^~]/g) || []).forEach((sign, i) => {
    code += sign.charAt(0) === '~' ? Number(sign.slice(1)) : sign.charCodeAt(0) - ZERO;
    const initial = initials[table.initialOf.charCodeAt(i) - ZERO];
    const final = finals[table.finalOf.charCodeAt(i) - ZERO];
    of.set(String.fromCharCode(code), [`${initial}${final}`]);
  });
  for (const [unit, readings] of readEntries(table.second)) of.set(unit, (of.get(unit) || []).concat(readings));
  return { of, ofSurname: new Map(readEntries(table.surnames)) };
};
