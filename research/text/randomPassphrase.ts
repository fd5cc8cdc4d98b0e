import type { Random } from '../attack/people/createRandom';

const minLength = 15;

/** Four words drawn evenly from a list, written together, of at least 15 characters. */
export const randomPassphrase = (random: Random, words: readonly string[]): string => {
  for (;;) {
    const text = Array.from({ length: 4 }, () => words[random.below(words.length)] ?? '').join('');
    if (text.length >= minLength) return text;
  }
};
