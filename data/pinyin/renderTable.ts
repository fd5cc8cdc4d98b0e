import { pinyin } from 'pinyin-pro';
import { chooseCharacters } from './chooseCharacters';
import { countReadings } from './countReadings';
import { compoundReadings, givenNameReadings, surnameReadings } from './surnameReadings';
import { simplifiedOf, traditionalForms } from './traditionalForms';

/** A second reading is listed where at least so much of the running text has it. */
const leastShare = 0.02;

/** The digits: printable signs that a text in quotes holds as they are, most of which words have too. */
const DIGITS = ';<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{';
const BASE = DIGITS.length;

/** The first ideograph of Unicode. */
const FIRST = 0x4e00;

/** A character or a surname, and how it is read, the commonest first. */
type Entry = readonly [text: string, readings: readonly string[]];

const first = (unit: string): string => pinyin(unit, { toneType: 'none', v: true });

const split = (syllable: string): [initial: string, final: string] => {
  const [, initial = '', final = ''] = /^((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?)(.*)$/.exec(syllable) ?? [];
  return [initial, final];
};

/** Further readings of a character: those that the words of the dictionary have, the commonest first, and those in names. */
const listFurther = (ways: ReadonlyMap<string, number>, unit: string): string[] => {
  const total = [...ways.values()].reduce((sum, count) => sum + count, 0);
  const inWords = [...ways]
    .filter(([, count]) => count >= total * leastShare)
    .sort(([, a], [, b]) => b - a)
    .map(([way]) => way);
  const inNames = givenNameReadings[unit]?.split(' ') ?? [];
  return [...new Set([...inWords, ...inNames])].filter((way) => way !== first(unit));
};

/** A traditional form is read in the ways that pinyin-pro gives it, as far as the words read the simplified one so. */
const listFurtherOfForm = (form: string, readings: readonly string[]): string[] => {
  const own = pinyin(form, { toneType: 'none', v: true, type: 'array', multiple: true });
  return readings.filter((reading) => reading !== first(form) && own.includes(reading));
};

/** All readings of each character, the commonest first. */
const listReadings = (units: readonly string[]): Entry[] => {
  const counts = countReadings();
  const furtherOf = (unit: string): string[] => listFurther(counts.get(unit) ?? new Map(), unit);
  return units.map((unit) => {
    const simplified = simplifiedOf.get(unit);
    const others =
      simplified === undefined
        ? furtherOf(unit)
        : listFurtherOfForm(unit, [first(simplified), ...furtherOf(simplified)]);
    return [unit, [first(unit), ...others]];
  });
};

/** A surname as it is, and as it is written with traditional forms: 单于, 單于. */
const spellings = (surname: string): string[] =>
  [...surname].reduce<string[]>(
    (done, unit) =>
      done.flatMap((before) => [unit, ...(traditionalForms.get(unit) ?? [])].map((form) => before + form)),
    [''],
  );

/** Surnames with their readings, each in every form of which the table has all characters. */
const listSurnames = (surnames: Readonly<Record<string, string>>, units: readonly string[]): Entry[] =>
  Object.entries(surnames).flatMap(([surname, readings]) =>
    spellings(surname)
      .filter((spelling) => [...spelling].every((unit) => units.includes(unit)))
      .map((spelling): Entry => [spelling, readings.split(' ')]),
  );

/** A distance as two digits, with ~ before them for each time that it is larger than two digits can say. */
const writeDistance = (distance: number): string => {
  const digits = [Math.floor(distance / BASE) % BASE, distance % BASE];
  return '~'.repeat(distance / BASE ** 2) + digits.map((digit) => DIGITS.charAt(digit)).join('');
};

/**
 * Of each syllable the characters that are read so, by their distances. The distances of a syllable are much alike, and
 * so are their digits, which one code of gzip fits.
 */
const packPlaces = (entries: readonly Entry[], place: number, syllables: readonly string[]): string =>
  syllables
    .map((syllable) => {
      const codes = entries.filter(([, ways]) => ways[place] === syllable).map(([unit]) => unit.charCodeAt(0));
      codes.sort((a, b) => a - b);
      return codes.map((code, i) => writeDistance(code - (codes[i - 1] ?? FIRST - 1) - 1)).join('');
    })
    .join(' ')
    .trimEnd();

/** As many texts as the character with the most readings has. */
const pack = (entries: readonly Entry[], syllables: readonly string[]): string => {
  const most = Math.max(...entries.map(([, ways]) => ways.length));
  const texts = Array.from({ length: most }, (_, place) => packPlaces(entries, place, syllables));
  return `[${texts.map((text) => `'${text}'`).join(', ')}]`;
};

/** src/pinyin/generated/table.ts. Deterministic; a few seconds. */
export const renderTable = (): string => {
  const units = chooseCharacters();
  const readings = listReadings(units);
  const surnames = listSurnames(surnameReadings, units);
  const compounds = listSurnames(compoundReadings, units);
  const parts = [...new Set([...readings, ...surnames].flatMap(([, ways]) => ways))].sort().map(split);
  const initials = [...new Set(parts.map(([initial]) => initial))];
  const finalsOf = (initial: string): string[] =>
    parts.filter(([other]) => other === initial).map(([, final]) => final);
  const syllables = initials.flatMap((initial) => finalsOf(initial).map((final) => initial + final));
  return `// GENERATED by \`npm run pinyin\`. Do not edit.
// ${units.length} characters: level 1 of GB 2312-80, what of level 2 the dictionary of @node-rs/jieba has in names, those of
// data/pinyin/nameCharacters.json, and the traditional forms of what stands in names (OpenCC). Readings from pinyin-pro;
// second ones where the running words of that dictionary have them. Licences in NOTICE. \`unpackTable\` of
// src/pinyin/toPinyin.ts reads it.

/** The table, as it is packed. */
export const table = {
  /** Each initial with its finals. */
  syllables: '${initials.map((initial) => [initial, ...finalsOf(initial)].join(' ')).join(',')}',
  /**
   * Of each syllable the characters of which it is the commonest reading, in the order of their code points: how many
   * others are between each and the one before, in two digits of base ${BASE}. In the next texts those of which it is the
   * second reading, and so on.
   */
  readings: ${pack(readings, syllables)},
  /** The same for surnames of one character. */
  surnames: ${pack(surnames, syllables)},
  /** Surnames of two characters with one reading. */
  compounds: '${compounds.map(([surname, ways]) => surname + ways.join(' ')).join(',')}',
};
`;
};
