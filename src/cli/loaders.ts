import type { Confidence, Credential, DerivationRule, Policy, StrengthMeter, XRule } from '../types';

/** The meter that a policy asks for, promised until it is loaded; undefined where it needs none. */
export type LoadMeter = (policy: Policy) => StrengthMeter | Promise<StrengthMeter> | undefined;

const load = async (kind: 'light' | 'full'): Promise<StrengthMeter> => {
  const { createStrengthMeter } = kind === 'full' ? await import('../strength') : await import('../strength/light');
  return createStrengthMeter();
};

/**
 * A loader that loads each meter once, and only when a policy of text passwords asks for it: the full one takes some
 * megabytes and tens of milliseconds.
 *
 * @example createMeterLoader()(definePolicy({ region: '500000' })) // undefined: PINs need no meter
 */
export const createMeterLoader = (): LoadMeter => {
  const loaded = new Map<string, StrengthMeter | Promise<StrengthMeter>>();
  const loadOnce = async (kind: 'light' | 'full'): Promise<StrengthMeter> => {
    const strength = await load(kind);
    loaded.set(kind, strength);
    return strength;
  };
  return ({ meter, format }) => {
    if (meter === 'core' || format.alphabet === 'digits') return undefined;
    const known = loaded.get(meter) ?? loadOnce(meter);
    loaded.set(meter, known);
    return known;
  };
};

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
  const loaded = (await import('../regions/generated/regions.json')) as unknown;
  const { rules, policies } = ((loaded as { default?: unknown }).default ?? loaded) as Awaited<
    ReturnType<typeof loadRegions>
  >;
  return { rules, policies };
};
