import type { Random } from '../attack/people/createRandom';
import type { PersonalParts } from './personalParts';

/** What people put before, between and behind the parts. */
const separators = ['', '', '', '', '@', '_', '.', '-', '#', '!'];
const heads = ['', '', '', '', '', '', '', '123', '!', '@'];
const tails = ['', '', '', '!', '@', '#', '123', '1', '.', '!!', '@123', '123!', '!@#', '888', '00'];

const leet: Readonly<Record<string, string>> = { a: '@4', o: '0', i: '1!', e: '3', s: '$5' };

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const pickOne = <T>(random: Random, values: readonly [T, ...T[]]): T =>
  values[random.below(values.length)] ?? values[0];

/** Letters replaced by what looks like them, each with the same chance and always in the same way. */
const disguise = (text: string, random: Random): string => {
  const chosen = Object.entries(leet).map(
    ([letter, forms]) => [letter, forms.charAt(random.below(forms.length))] as const,
  );
  return chosen.reduce((word, [letter, form]) => (random.next() < 0.5 ? word.split(letter).join(form) : word), text);
};

/**
 * A password of nothing but a person's parts: two or three of them (one in ten has one), joined, one in three
 * capitalised, one in six with look-alikes, decorated. It fits the portal format.
 */
export const joinPersonalParts = ({ names, dates, numbers, accounts }: PersonalParts, random: Random): string => {
  const kinds = [
    [names, 40],
    [dates, 30],
    [numbers, 22],
    [accounts, 8],
  ] as const;
  for (;;) {
    const count = random.pick([
      [1, 10],
      [2, 60],
      [3, 30],
    ] as const);
    const words = Array.from({ length: count }, () => {
      const kind = random.pick(kinds);
      return kind[random.below(kind.length)] ?? '';
    });
    const style = random.next();
    const cased =
      style < 0.15
        ? words.map(capitalise)
        : style < 0.25
          ? words.map((word, i) => (i === 0 ? capitalise(word) : word))
          : style < 0.33
            ? words.map((word) => word.toUpperCase())
            : words;
    const written = random.next() < 1 / 6 ? cased.map((word) => disguise(word, random)) : cased;
    const text =
      pickOne(random, heads as [string, ...string[]]) +
      written.join(pickOne(random, separators as [string, ...string[]])) +
      pickOne(random, tails as [string, ...string[]]);
    const classes = [/[A-Za-z]/, /\d/, /[^A-Za-z\d]/].filter((of) => of.test(text)).length;
    if (text.length >= 8 && text.length <= 20 && classes >= 2) return text;
  }
};
