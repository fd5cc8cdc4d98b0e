import type { Credential, FindingCode, Format } from '../types';
import { nearestRows } from './nearestRows';
import { defaultRows } from './table';

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
  nearestRows(region, defaultRows.filter((row) => row.credential === credential))[0];
