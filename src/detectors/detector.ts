import type { Detector, DetectorInput, Place, Price, Span, View } from '../pipeline';
import type { FindingCode } from '../types';

/** Any three digits occur in everybody's numbers, so four is the least. */
export const MIN_WINDOW = 4;
/** The longest piece of a number that is looked for. */
export const MAX_WINDOW = 40;

/**
 * A span in units of the folded text, from positions in a view; by default all of it.
 * Separators around it do not belong to it.
 */
export const spanOf = (
  code: FindingCode,
  price: Price,
  { text, at, variant }: View,
  { start = 0, end = text.length, ruleId, variant: disguise = variant, isCased }: Place,
): Span => {
  const length = Number(at[text.length]);
  let from = Number(at[start]);
  // Up to the last unit that is seen: what comes after it does not belong to it.
  let to = end > start ? Number(at[end - 1]) + 1 : from;
  if (variant === 'doubled') to = Number(at[end]);
  if (variant === 'reversed') [from, to] = [length - to, length - from];
  return { code, price, start: from, end: to, ruleId, variant: disguise, isCased };
};

/** Says what a piece of a candidate is, and what it costs to guess. */
type AddHit = (code: FindingCode, price: Price) => void;

/**
 * A detector that recognises pieces: of a PIN only the whole, of a text every piece from `min` to `max` units, in
 * every view.
 *
 * @param find adds what a piece is; called for each piece once, so at most `max` times the length. Where it answers
 * false, no longer piece from the same place is asked for
 */
export const createPieceDetector =
  (
    min: number,
    max: number,
    find: (piece: string, addHit: AddHit, input: DetectorInput, view: View) => unknown,
  ): Detector =>
  (input, add) => {
    for (const view of input.views) {
      const { length } = view.text;
      for (let start = 0; start + min <= (input.isPin ? Math.min(min, length) : length); start++) {
        const last = Math.min(length, start + max);
        for (let end = input.isPin ? length : start + min; end <= last; end++) {
          const addHit: AddHit = (code, price) => {
            add(code, price, { start, end, view });
          };
          if (find(view.text.slice(start, end), addHit, input, view) === false) break;
        }
      }
    }
  };

/**
 * A detector that looks at a text as it is; here also at what is left of a text without separators (a1-b2-c3-d4), where
 * only what held one is new.
 */
export const withoutSeparatorsToo =
  (detector: Detector): Detector =>
  (input, add) => {
    detector(input, add);
    const view = input.isPin ? undefined : input.views.find(({ variant }) => variant === 'separators');
    if (!view) return;
    const { text, at } = view;
    const cased = text.replace(/[^]/g, (_, i: number) => input.cased.charAt(Number(at[i])));
    detector({ ...input, text, cased }, (code, price, place = {}) => {
      const { start = 0, end = text.length } = place;
      const separators = Number(at[end - 1]) + 1 - Number(at[start]) - (end - start);
      // Where they are more than the rest, they are no separators.
      if (separators > 0 && separators < end - start) add(code, price, { ...place, view, start, end });
    });
  };
