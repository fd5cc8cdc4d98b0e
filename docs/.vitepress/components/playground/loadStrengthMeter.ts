import type { StrengthMeter } from 'yibao-password-policy';

/** Fetches the light meter and lets it unpack its words, so that the first key is not kept waiting. */
export const loadStrengthMeter = async (): Promise<StrengthMeter> => {
  const { createStrengthMeter } = await import('yibao-password-policy/strength/light');
  const meter = createStrengthMeter();
  meter.measure('warm-up', []);
  return meter;
};
