import type { Confidence, RegionRule } from '../types';
import { once } from '../util';
import { regionRules } from './generated/table';

/** Best first. */
const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/**
 * Every row of the region table, nationwide first, then in the order of the codes. Frozen at the first call.
 *
 * @example allRules().find(({ region }) => region === '500000')?.id // 'chongqing/social-security-card/1'
 */
export const allRules = /* @__PURE__ */ once((): readonly RegionRule[] => {
  for (const row of regionRules) {
    Object.freeze(row.rule);
    Object.freeze(row);
  }
  return regionRules;
});

/**
 * The distinct rules that give a value, of every region, credential and issuer: what counts as an initial password
 * anywhere. Each speaks for its equals: the first of the best confidence. Best first. Frozen.
 */
export const commonRules = /* @__PURE__ */ once((): readonly RegionRule[] => {
  const giving = allRules().filter(({ rule }) => rule.type === 'fixed' || rule.type === 'slice');
  const seen: { rule: RegionRule['rule']; xRule: RegionRule['xRule'] }[] = [];
  return ([] as RegionRule[])
    .concat(...CONFIDENCES.map((confidence) => giving.filter((row) => row.confidence === confidence)))
    .filter(({ rule, xRule }) => {
      const isNew = !seen.some((known) => known.rule === rule && known.xRule === xRule);
      if (isNew) seen.push({ rule, xRule });
      return isNew;
    });
});
