import type { ResultRow, Share } from './Results';
import { thresholds } from './thresholds';

/** The share that the strongest attacker reaches at each threshold: it may be another one at each. */
export const strongest = ({ attacks }: ResultRow): Share[] =>
  thresholds.flatMap((at) => {
    const shares = attacks.flatMap((attack) => attack.shares.filter((share) => share.at === at));
    return shares.sort((a, b) => b.share - a.share).slice(0, 1);
  });
