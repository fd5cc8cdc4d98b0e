import type { SliceRule } from '../types';

/**
 * The part of a text that a slice rule names: `dropFirst` and `dropLast` go first, then `first`, `last` or `whole` is taken.
 * A text that is too short gives undefined: a shorter value would be somebody else's password.
 *
 * @example cutSlice('19491231', { type: 'slice', field: 'birthDate', last: 6 }) // '491231'
 */
export const cutSlice = (text: string, rule: SliceRule): string | undefined => {
  const { first, last, dropFirst = 0, dropLast = 0 } = rule;
  const rest = text.slice(dropFirst, Math.max(0, text.length - dropLast));
  const length = first || last || rest.length || 1;
  return rest.length < length ? undefined : last ? rest.slice(-length) : rest.slice(0, length);
};
