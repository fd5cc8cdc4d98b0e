import { dictionary } from '@zxcvbn-ts/language-common';
import type { Random } from '../attack/people/createRandom';
import { alphabets, randomText } from './randomText';

const [consonants, vowels, hex] = ['bcdfghjkmnpqrstvwxyz', 'aeiou', '0123456789abcdef'];
const words = dictionary['diceware-common'].filter((word) => /^[a-z]{4,8}$/.test(word));

const drawWords = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => words[random.below(words.length)] ?? '');

/** Three groups of six letters that can be spoken, one digit and one capital among them. */
const spoken = (random: Random): string => {
  const syllable = (): string => [consonants, vowels, consonants].map((of) => randomText(random, of, 1)).join('');
  const units = Array.from({ length: 3 }, () => syllable() + syllable())
    .join('-')
    .split('');
  units[19] = String(random.below(10));
  units[0] = (units[0] ?? '').toUpperCase();
  return units.join('');
};

/** What password managers make: printable characters, letters and digits, spoken groups, words, hexadecimal, Base64. */
export const managerPassword = (random: Random): string =>
  random.pick<() => string>([
    [() => randomText(random, alphabets.printable.slice(1), 20), 1],
    [() => randomText(random, alphabets.lettersDigits, 16), 1],
    [() => spoken(random), 1],
    [() => drawWords(random, 4).join('-'), 1],
    [() => drawWords(random, 4).join(' '), 1],
    [() => randomText(random, hex, 32), 1],
    [() => `${randomText(random, `${alphabets.lettersDigits}+/`, 22)}==`, 1],
  ])();
