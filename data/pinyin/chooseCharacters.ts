import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { surnames } from '../strength/surnames';
import { groups } from './nameCharacters.json';
import { traditionalForms } from './traditionalForms';

const simplifiedDecoder = new TextDecoder('gbk');
const traditionalDecoder = new TextDecoder('big5');

const isIdeograph = (unit: string): boolean => /^[\u4e00-\u9fff]$/.test(unit);

/** The characters of some rows of GB 2312-80, in its order. */
const listRows = (first: number, last: number): string[] => {
  const found: string[] = [];
  for (let row = first; row <= last; row++) {
    for (let cell = 1; cell <= 94; cell++) {
      const unit = simplifiedDecoder.decode(new Uint8Array([row + 0xa0, cell + 0xa0]));
      if (isIdeograph(unit)) found.push(unit);
    }
  }
  return found;
};

/** The 5,401 characters of level 1 of Big5: what is in common use in Taiwan. */
const listCommonTraditional = (): string[] => {
  const found: string[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const isLevel1 = lead < 0xc6 || trail <= 0x7e;
      const unit = traditionalDecoder.decode(new Uint8Array([lead, trail]));
      if (isLevel1 && isIdeograph(unit)) found.push(unit);
    }
  }
  return found;
};

/** Every character that occurs in a person's name of the dictionary of jieba (tag nr). */
const listNameCharacters = (): Set<string> => {
  const dictionary = readFileSync(join(__dirname, '../node_modules/@node-rs/jieba/dict.txt'), 'utf8');
  const names = dictionary
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, , tag = '']) => /^nr(fg)?$/.test(tag));
  return new Set(names.flatMap(([name = '']) => [...name]));
};

/**
 * The characters whose reading the library knows, by code point: level 1 of GB 2312-80 (3,755), what of level 2
 * (3,008) occurs in a person's name, those of nameCharacters.json, and the traditional forms: all of surnames and of
 * nameCharacters.json, and of other characters in names those of level 1 of Big5.
 */
export const chooseCharacters = (): string[] => {
  const listed = Object.values(groups).flatMap((characters) => [...characters]);
  const inNames = new Set([...listNameCharacters(), ...listed]);
  const simplified = [...listRows(16, 55), ...listRows(56, 87).filter((unit) => inNames.has(unit)), ...listed];
  const formsOf = (units: readonly string[]): string[] => units.flatMap((unit) => traditionalForms.get(unit) ?? []);
  const common = new Set(listCommonTraditional());
  const traditional = [
    ...formsOf([...listed, ...surnames]),
    ...formsOf([...inNames]).filter((unit) => common.has(unit)),
  ];
  return [...new Set([...simplified, ...traditional])].sort();
};
