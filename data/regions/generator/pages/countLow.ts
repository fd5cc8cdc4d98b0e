import type { Confidence } from '../../../../src/types';

/** How many rows nobody confirmed. */
export const countLow = (rows: readonly { confidence: Confidence }[]): number =>
  rows.filter(({ confidence }) => confidence === 'low').length;
