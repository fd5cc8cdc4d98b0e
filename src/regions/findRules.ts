import type { Credential, FindingCode, Format, RegionPolicy, RegionRule } from '../types';
import { policyTable } from './generated/policyTable';
import { credentialNames, defaultRows } from './generated/table';
import { nearestRows } from './resolveRegion';
import { allRules } from './ruleTable';

/** A credential that no row has would give an empty list, which reads as "no rule": a misspelt one is named instead. */
const checkCredential = (credential: unknown): void => {
  if (!credentialNames.includes(credential as Credential))
    throw new TypeError(`credential: one of ${credentialNames.join(', ')}`);
};

/**
 * The rules of the nearest level (region, city, province, nationwide) that has any for a credential; none when no
 * level has. Rules that contradict one another come side by side, older ones are marked `superseded`.
 *
 * With an issuer a level counts only by rows that apply to it: its own and those of all issuers. Linear in the number
 * of rows. A new array of frozen rows at each call.
 *
 * @param region six digits, the first two a province, such as '500112'; '000000' is nationwide
 * @param issuer bank code, such as 'ccb'; absent: every issuer's rules
 * @throws {TypeError} naming the argument: what is not a region, an unknown credential, an issuer that is not a string
 * @example findRules('500112', 'social-security-card').map(({ id }) => id) // ['chongqing/social-security-card/1']
 */
export const findRules = (region: string, credential: Credential, issuer?: string): RegionRule[] => {
  checkCredential(credential);
  if (issuer !== undefined && typeof issuer !== 'string')
    throw new TypeError('issuer: a bank code such as ccb, or nothing');
  return nearestRows(
    region,
    allRules().filter(
      (row) => row.credential === credential && (issuer === undefined || !row.issuer || row.issuer === issuer),
    ),
  );
};

/**
 * What the nearest level (region, city, province, nationwide) that has any policy for a credential does with initial
 * and new passwords: lock-out, forced change, blocked payment, format, refusals.
 *
 * Each entry holds what the same sources say, with their confidence; entries may contradict one another, and one of a
 * single bank names its `issuer`. An entry of low confidence was only seen somewhere: never shown as a statement about
 * a city. Linear in the number of policies. New objects at each call.
 *
 * @param region six digits, the first two a province, such as '500112'; '000000' is nationwide
 * @throws {TypeError} naming the argument: what is not a region, or an unknown credential
 * @example findRegionPolicy('340100', 'social-security-card')
 * // [{ forcedChange: true, payBlocked: true, lockouts: [{ tries: 10, scope: 'consecutive' }], confidence: 'medium' }]
 */
export const findRegionPolicy = (region: string, credential: Credential): RegionPolicy[] => {
  checkCredential(credential);
  const applicable = policyTable.filter((row) => row.credential === credential);
  const found = nearestRows(region, applicable).map(({ policy }) => policy);
  return JSON.parse(JSON.stringify(found)) as RegionPolicy[];
};

/**
 * What a region's own rules ask of a new password, as far as its sources are of medium confidence or better: the
 * nearest level that asks for anything. Statements about one bank's cards are no defaults. A row of the table, to be
 * read only; undefined where no level asks for anything; without a format where it is that of the credential.
 *
 * @example regionDefaults('361000', 'social-security-card')?.refuses
 * // ['subject.document', 'pattern.repeated', 'blocklist.common']
 */
export const regionDefaults = (
  region: string,
  credential: Credential,
): { readonly format?: Format; readonly refuses: readonly FindingCode[] } | undefined =>
  nearestRows(
    region,
    defaultRows.filter((row) => row.credential === credential),
  )[0];
