import type { Confidence, Credential, DerivationRule, XRule } from '../types';

/** A row of the region table with its provenance, as `regions.json` has it. */
export interface RegionRow {
  id: string;
  region: string;
  name: string;
  credential: Credential;
  issuer?: string;
  confidence: Confidence;
}

/** A rule of the region table with its provenance. */
export interface RuleRow extends RegionRow {
  rule: DerivationRule;
  xRule?: XRule;
  superseded?: true;
  sources: readonly unknown[];
}

/**
 * The region table with names and sources: the `regions.json` of the package, read when it is asked for.
 *
 * @example (await loadRegions()).rules.length // more than 200
 */
export const loadRegions = async (): Promise<{ rules: readonly RuleRow[]; policies: readonly RegionRow[] }> => {
  // Seen as a module with the object as its default, or as the object itself, depending on who loads it.
  const loaded = (await import('../regions/regions.json')) as unknown;
  const { rules, policies } = ((loaded as { default?: unknown }).default ?? loaded) as Awaited<ReturnType<typeof loadRegions>>;
  return { rules, policies };
};
