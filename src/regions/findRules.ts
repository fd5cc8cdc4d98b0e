import type { Credential, RegionRule } from '../types';
import { nearestRows } from './nearestRows';
import { allRules } from './ruleTable';

/**
 * The rules of the nearest level (region, city, province, nationwide) that has any for a credential; none when no
 * level has. Rules that contradict one another stand side by side, older ones are marked `superseded`.
 *
 * With an issuer a level counts only by rows that apply to it: its own and those of all issuers. Linear in the number
 * of rows. A new array of frozen rows at each call.
 *
 * @param region six digits, such as '500112'
 * @param issuer bank code, such as 'ccb'; absent: every issuer's rules
 * @example findRules('500112', 'social-security-card').map(({ id }) => id) // ['chongqing/social-security-card/1']
 */
export const findRules = (region: string, credential: Credential, issuer?: string): RegionRule[] =>
  nearestRows(
    region,
    allRules.filter((row) => row.credential === credential && (issuer === undefined || !row.issuer || row.issuer === issuer)),
  );
