import type { Segment, Span, View } from '../internalTypes';
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
