import fc from 'fast-check';
import type { Subject } from '../../types';
import { textsIn } from '../textsIn';
import { anyTexts } from './anyTexts';

/** Shorter texts are no pieces that a password is made of. */
const MIN_LENGTH = 4;

/**
 * What somebody who knows this person might type: pieces of their data, dressed up; six digits; any text. Nothing is
 * promised about what a policy says: for that there are `weakPasswordsOf` and `strongPasswordsOf`.
 *
 * @example subjects().chain((subject) => candidatesFrom(subject))
 */
export const candidatesFrom = (subject: Subject): fc.Arbitrary<string> => {
  const texts = textsIn(subject).filter((text) => text.length >= MIN_LENGTH);
  if (texts.length === 0) return anyTexts();
  const piece = fc
    .record({ text: fc.constantFrom(...texts), length: fc.integer({ min: MIN_LENGTH, max: 20 }), tail: fc.boolean() })
    .map(({ text, length, tail }) => (tail ? text.slice(-length) : text.slice(0, length)).replace(/-/g, ''));
  return fc.oneof(
    piece,
    fc.tuple(piece, fc.constantFrom('', '@', '123', '.', 'Aa1!'), piece).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('Wx', 'qaz', ''), piece).map((parts) => parts.join('')),
    fc.stringMatching(/^[0-9]{6}$/),
    anyTexts(),
  );
};
