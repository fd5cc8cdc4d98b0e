import { digitsOf } from './digits';

const space = 1_000_000;

/** 10101 * 999_901 is 1 modulo a million: multiplying by it turns steps of 010101 into steps of one. */
const inverse = 999_901;

/** Whether the three pairs of digits are evenly spaced, such as 102030: such PINs come in the second pass. */
function isEvenlySpaced(pin: number): boolean {
  const [a, b, c, d, e, f] = digitsOf(pin);
  return 2 * (c * 10 + d) === a * 10 + b + e * 10 + f;
}

/**
 * Writes bands of PINs as text; see `unpackBands` in `src/blocklists/createBlocklist.ts`, which reads it. The order within a band is lost.
 * @example packBands([[0, 1, 10101], [46]]) // '1+00 aA+'
 */
export function packBands(bands: readonly (readonly number[])[]): string {
  return bands
    .map((band) => {
      const others = band.filter((pin) => !isEvenlySpaced(pin));
      const spaced = band.filter(isEvenlySpaced).map((pin) => (pin * inverse) % space);
      return `${writePass(others)}+${writePass(spaced)}`;
    })
    .join(' ');
}

function writePass(places: readonly number[]): string {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.map((place, i) => writeDistance(place - (sorted[i - 1] ?? -1) - 1)).join('');
}

function writeDistance(distance: number): string {
  let text = (distance % 36).toString(36).toUpperCase();
  for (let rest = Math.floor(distance / 36); rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** The same for numbers of eight digits, which have no second pass. */
export function packEightDigits(bands: readonly (readonly number[])[]): string {
  return bands.map(writePass).join(' ');
}
