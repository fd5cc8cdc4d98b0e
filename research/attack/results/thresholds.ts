import type { ResultRow, Share } from './Results';

/** After so many guesses the fallen are counted: lock-outs of 1 to 10, the limit of NIST SP 800-63B-4, and beyond. */
export const thresholds = [1, 3, 5, 10, 100, 1000] as const;

/** The share that the strongest attacker reaches at each threshold: it may be another one at each. */
export const strongest = ({ attacks }: ResultRow): Share[] =>
  thresholds.flatMap((at) => {
    const shares = attacks.flatMap((attack) => attack.shares.filter((share) => share.at === at));
    return shares.sort((a, b) => b.share - a.share).slice(0, 1);
  });
