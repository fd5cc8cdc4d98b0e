import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Common in names given since 1990, and not in GB 2312: from general knowledge. */
const beyondStandard = '玥堃喆珺昇祎晞翀钰甯囡犇淼骉垚燊';

const decoder = new TextDecoder('gbk');

/** The characters of some rows of GB 2312-80, in its order. */
const listRows = (first: number, last: number): string[] => {
  const found: string[] = [];
  for (let row = first; row <= last; row++) {
    for (let cell = 1; cell <= 94; cell++) {
      const unit = decoder.decode(new Uint8Array([row + 0xa0, cell + 0xa0]));
      if (/^[\u4e00-\u9fff]$/.test(unit)) found.push(unit);
    }
  }
  return found;
};

/** Every character that stands in a person's name of the dictionary of jieba (tag nr). */
const listNameCharacters = (): Set<string> => {
  const dictionary = readFileSync(join(__dirname, '../../node_modules/@node-rs/jieba/dict.txt'), 'utf8');
  const names = dictionary
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, , tag = '']) => /^nr(fg)?$/.test(tag));
  return new Set(names.flatMap(([name = '']) => [...name]));
};

/**
 * The characters whose reading the library knows, by code point: level 1 of GB 2312-80 (3,755), what of level 2
 * (3,008) stands in a person's name, and a few that the standard lacks.
 */
export const chooseCharacters = (): string[] => {
  const inNames = listNameCharacters();
  const chosen = [...listRows(16, 55), ...listRows(56, 87).filter((unit) => inNames.has(unit)), ...beyondStandard];
  return [...new Set(chosen)].sort();
};
