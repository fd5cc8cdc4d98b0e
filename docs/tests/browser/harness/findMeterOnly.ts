import { checkPassword, definePolicy } from '../../../../src/index';
import { createStrengthMeter } from '../../../../src/strength/light';

const online = { credential: 'online-account' } as const;
const texts = ['Pumpkin123x', 'frontier123x', 'Futbol77', 'gegcbr5!', 'garbage123x', 'ghjcnjnfr5!'];

/**
 * A text password that the light meter alone refuses: proof on a page that the meter has come and decides.
 *
 * @throws Error where the built-in judge has learnt all of the examples.
 * @example await field.fill(findMeterOnly()); // strength.low
 */
export function findMeterOnly(): string {
  const strength = createStrengthMeter();
  const metered = definePolicy({ ...online, meter: 'light' });
  const found = texts.find(
    (text) =>
      checkPassword(definePolicy(online), text).accepted &&
      checkPassword(metered, text, { strength }).findings.some(({ code }) => code === 'strength.low'),
  );
  if (found === undefined) throw new Error('No example is refused by the meter alone: add one.');
  return found;
}
