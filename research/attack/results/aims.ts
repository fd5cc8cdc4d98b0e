import type { Results } from './Results';
import { strongest } from './thresholds';

/** What the library was to reach, in percent, on data that it was not made from. */
const wanted: Readonly<Record<'standard' | 'strict', Readonly<Record<number, number>>>> = {
  standard: { 10: 0.3, 100: 1.2, 1000: 7.5 },
  strict: { 10: 0.15, 100: 0.6, 1000: 3.5 },
};

/** An aim, and the worse of both directions: lists of set A against people of set B, and the reverse. */
export interface Aim {
  readonly policy: 'standard' | 'strict';
  readonly at: number;
  readonly aim: number;
  readonly forward: number;
  readonly reverse: number;
  readonly isMet: boolean;
}

/** The aims beside what was measured. */
export const aims = ({ tables }: Results): Aim[] =>
  (['standard', 'strict'] as const).flatMap((policy) => {
    const shareOf = (rows: Results['tables']['swap'], wantedPolicy: string, at: number): number => {
      const row = rows.find((each) => each.policy === wantedPolicy);
      return (row && strongest(row).find((share) => share.at === at)?.share) ?? NaN;
    };
    return Object.entries(wanted[policy]).map(([guesses, aim]) => {
      const at = Number(guesses);
      const forward = shareOf(tables.policies, policy, at);
      const reverse = shareOf(tables.swap, `${policy}-other`, at);
      return { policy, at, aim, forward, reverse, isMet: Math.max(forward, reverse) <= aim };
    });
  });
