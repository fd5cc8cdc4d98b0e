import type { Confidence, RegionRule } from '../types';
import { once } from '../util';
import { distinctRules, packedPlaces } from './generated/table';

/** Best first. */
const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** The letter of a confidence is its first. */
const confidenceOf = (word: string): Confidence =>
  CONFIDENCES.find((confidence) => word.includes(confidence.charAt(0))) ?? 'low';

/**
 * The rows of one line of the packed table. Its words: the place's name and code; then a credential, with `/issuer` where
 * it has one, and its rows in the order of their numbers. A row is the place of its rule in `distinctRules`, the first
 * letter of its confidence, and `x` where it is superseded; `-` is a number that no row has any more.
 *
 * @see data/regions/generator/renderTable.ts
 */
const readPlace = (line: string): RegionRule[] => {
  const [name = '', region = '', ...words] = line.split(' ');
  const rows: RegionRule[] = [];
  let owner = '';
  let number = 0;
  for (const word of words) {
    if (/^[a-z]/.test(word)) {
      owner = word;
      number = 0;
      continue;
    }
    number++;
    const derived = distinctRules[parseInt(word, 10)];
    if (!derived) continue;
    const [credential, issuer] = owner.split('/') as [RegionRule['credential'], string?];
    const row: RegionRule = Object.assign({ id: `${name}/${owner}/${number}`, region, credential }, derived, {
      confidence: confidenceOf(word),
    });
    if (issuer) row.issuer = issuer;
    if (word.includes('x')) row.superseded = true;
    rows.push(row);
  }
  return rows;
};

/**
 * Every row of the region table, nationwide first, then in the order of the codes. Frozen at the first call.
 *
 * @example allRules().find(({ region }) => region === '500000')?.id // 'chongqing/social-security-card/1'
 */
export const allRules = /* @__PURE__ */ once((): readonly RegionRule[] => {
  const rows = ([] as RegionRule[]).concat(...packedPlaces.map(readPlace));
  for (const row of rows) {
    Object.freeze(row.rule);
    Object.freeze(row);
  }
  return rows;
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
