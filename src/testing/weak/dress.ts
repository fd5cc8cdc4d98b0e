import { requirements } from '../../requirements';
import type { Format } from '../../types';

/** How people make a piece long or mixed enough for a form. */
const WRAPS: readonly ((piece: string) => string)[] = [
  (piece) => piece,
  (piece) => `${piece}a`,
  (piece) => `a${piece}`,
  (piece) => `${piece}@`,
  (piece) => `Aa@${piece}`,
  (piece) => `${piece}${piece}`,
];

/** Both ends of what is too long for a form. */
const cut = (piece: string, length: number): string[] => [piece.slice(-length), piece.slice(0, length)];

/**
 * What becomes of a piece of something in a password of a format: cut where it is too long, with little around it where
 * the format has letters. Only what has the format, none twice. A bounded number for each piece.
 *
 * @example dress('15412345678', formats.pin6) // ['345678', '154123']
 */
export const dress = (piece: string, format: Readonly<Format>): string[] => {
  const { maxLength, alphabet } = format;
  const candidates =
    alphabet === 'digits'
      ? cut(piece.replace(/\D/g, ''), maxLength)
      : WRAPS.map((wrap) => wrap(piece)).concat(cut(piece, maxLength));
  return Array.from(new Set(candidates)).filter((candidate) => requirements.every((check) => !check(candidate, format)));
};
