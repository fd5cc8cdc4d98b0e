import type { Detector, DetectorInput, Segment, Span, View } from '../pipeline';
import type { FindingCode } from '../types';

/**
 * A span in units of the folded text, from positions in a view; by default all of it.
 * What covers a view covers the candidate, with its separators.
 */
export const spanOf = (
  { text, at, disguise }: View,
  code: FindingCode,
  guesses: Segment,
  start = 0,
  end = text.length,
  ruleId?: string,
): Span => {
  const length = Number(at[text.length]);
  let from = end - start === text.length ? 0 : Number(at[start]);
  let to = Number(at[end]);
  if (disguise === 'reversed') [from, to] = [length - to, length - from];
  return { code, guesses, start: from, end: to, ruleId, disguise };
};

/** Says what a piece of a candidate is, and what it costs to guess. */
type AddHit = (code: FindingCode, guesses: Segment) => void;

/**
 * A detector that recognises pieces: of a PIN only the whole, of a text every piece from `min` to `max` units, in
 * every view.
 *
 * @param find adds what a piece is; called for each piece once, so at most `max` times the length. Where it answers
 * false, no longer piece from the same place is asked for
 */
export const findPieces =
  (min: number, max: number, find: (piece: string, addHit: AddHit, input: DetectorInput) => unknown): Detector =>
  (input, add) => {
    for (const view of input.views) {
      const { length } = view.text;
      for (let start = 0; start + min <= (input.isPin ? Math.min(min, length) : length); start++) {
        const last = Math.min(length, start + max);
        for (let end = input.isPin ? length : start + min; end <= last; end++) {
          const addHit: AddHit = (code, guesses) => {
            add(code, guesses, start, end, undefined, view);
          };
          if (find(view.text.slice(start, end), addHit, input) === false) break;
        }
      }
    }
  };
