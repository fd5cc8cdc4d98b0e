import { plainLetter } from '../normalize/plainLetter';
import type { Note } from '../types';
import { readEntries } from './readEntries';
import { readTexts } from './readTexts';

/** As it is typed: lower case, no tone marks, v for ü, letters only. */
const readSyllable = (syllable: string): string[] | undefined => {
  const typed = syllable.toLowerCase().replace(/[^a-z]/g, plainLetter);
  return typed ? [typed] : undefined;
};

/**
 * The readings of a name in pinyin, each as typed syllables: one reading or several may be given.
 *
 * @param given the entries of the field
 * @throws {TypeError} where something else than text stands in a syllable's place
 * @example readPinyin(['Zhāng', 'wěi'], notes) // [['zhang', 'wei']]
 */
export const readPinyin = (given: readonly unknown[], notes: Note[]): string[][] =>
  (given.some(Array.isArray) ? given : [given])
    .map((reading) => readTexts('namePinyin', readEntries('namePinyin', notes, true, () => reading), notes, readSyllable))
    .filter((syllables) => syllables.length > 0);
