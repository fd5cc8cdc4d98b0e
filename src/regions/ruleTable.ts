import type { Confidence, Credential, RegionRule } from '../types';
import { once } from '../util';
import { credentialNames, distinctRules, packedRegions } from './generated/table';

/** Best first. */
const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** The alphabet in which a row names its rule. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A rule's letter, and what is said of the row: `*` high and `+` medium confidence, `-` superseded. `_` is a number that no row has. */
const ROW = /(\w)([*+]?)(-?)/g;

/** The rows of one credential and issuer of a place, from `3boc:4+T-`: the credential's place in its list, the issuer, the rules. */
const readGroup = (region: string, slug: string, group: string): RegionRule[] => {
  const [head = '', packed = ''] = group.split(':');
  const credential = credentialNames[Number(head.charAt(0))] as Credential;
  const issuer = head.slice(1);
  const prefix = [slug, credential].concat(issuer || []).join('/');
  const rows: RegionRule[] = [];
  let n = 0;
  packed.replace(ROW, (_, letter: string, certainty: string, superseded: string) => {
    n++;
    const found = distinctRules[LETTERS.indexOf(letter)];
    if (!found) return '';
    const confidence = certainty === '*' ? 'high' : certainty ? 'medium' : 'low';
    const row = { id: `${prefix}/${n}`, region, credential };
    const more = superseded && { superseded: true };
    rows.push(Object.assign(row, issuer && { issuer }, found, { confidence }, more) as RegionRule);
    return '';
  });
  return rows;
};

const REGION_LENGTH = 6;

/** Every region that a rule or a policy speaks of, in the order of the codes. */
export const listedRegions = /* @__PURE__ */ once((): readonly string[] =>
  packedRegions.split(',').map((place) => place.slice(0, REGION_LENGTH)),
);

/**
 * Every row of the region table, nationwide first, then in the order of the codes. Frozen at the first call.
 *
 * @example allRules().find(({ region }) => region === '500000')?.id // 'chongqing/social-security-card/1'
 */
export const allRules = /* @__PURE__ */ once((): readonly RegionRule[] => {
  const rows: RegionRule[] = [];
  for (const place of packedRegions.split(',')) {
    const [name = '', ...groups] = place.split(' ');
    for (const group of groups) {
      rows.push(...readGroup(name.slice(0, REGION_LENGTH), name.slice(REGION_LENGTH), group));
    }
  }
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
  // Rows of the same rule and xRule share one object.
  const seen: RegionRule['rule'][] = [];
  return ([] as RegionRule[])
    .concat(...CONFIDENCES.map((confidence) => giving.filter((row) => row.confidence === confidence)))
    .filter(({ rule }) => {
      const isNew = !seen.includes(rule);
      seen.push(rule);
      return isNew;
    });
});
