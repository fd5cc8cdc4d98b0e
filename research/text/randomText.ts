import type { Random } from '../attack/people/createRandom';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/** Alphabets from which random passwords are drawn. */
export const alphabets = {
  lower,
  lowerDigits: lower + digits,
  lettersDigits: lower + lower.toUpperCase() + digits,
  printable: Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join(''),
} as const;

/** A text of so many characters, each drawn evenly and apart; drawn again until it is of a kind. */
export const randomText = (
  random: Random,
  alphabet: string,
  length: number,
  isKind: (text: string) => boolean = () => true,
): string => {
  for (;;) {
    const text = Array.from({ length }, () => alphabet.charAt(random.below(alphabet.length))).join('');
    if (isKind(text)) return text;
  }
};
