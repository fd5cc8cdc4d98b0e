import type { Policy, StrengthMeter } from '../types';

/** The meter that a policy asks for; undefined where it needs none. */
export type LoadMeter = (policy: Policy) => Promise<StrengthMeter | undefined>;

const load = async (kind: 'light' | 'full'): Promise<StrengthMeter> => {
  const { createStrengthMeter } = kind === 'full' ? await import('../strength') : await import('../strength/light');
  return createStrengthMeter();
};

/**
 * A loader that loads each meter once, and only when a policy of text passwords asks for it: the full one takes some
 * megabytes and tens of milliseconds.
 *
 * @example await createMeterLoader()(definePolicy({ region: '500000' })) // undefined: PINs need no meter
 */
export const createMeterLoader = (): LoadMeter => {
  const loaded = new Map<string, Promise<StrengthMeter>>();
  return async ({ meter, format }) => {
    if (meter === 'core' || format.alphabet === 'digits') return undefined;
    const known = loaded.get(meter) ?? load(meter);
    loaded.set(meter, known);
    return known;
  };
};
