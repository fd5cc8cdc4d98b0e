import type { Family } from './families/Family';
import { homophones } from './families/homophones';
import { patterns } from './patterns';
import { classify, rake, type Margin } from './rake';
import { beyondPatterns, patternShares, topPins, type PatternName, type PublishedShare } from './sourceA';

const space = 1_000_000;

/** A PIN that is not in the top ten of a set has at most the share of the tenth; half of it is assumed. */
const unpublished = { dodonew: 0.15, csdn: 0.1 };

/** Share of PINs beyond the patterns that is spread evenly over all PINs: what the families do not take. */
const evenShare = (beyondPatterns.dodonew + beyondPatterns.csdn) / 2;

function mean(share: PublishedShare): number {
  return ((share.dodonew ?? unpublished.dodonew) + (share.csdn ?? unpublished.csdn)) / 200;
}

/** The twenty heaviest homophone numbers: the random model of the slides says 0.002 %, which is twenty PINs. */
function chineseElements(): Set<number> {
  const weights = [...(homophones[0]?.weights() ?? [])].sort(([a, p], [b, q]) => q - p || a - b);
  return new Set(weights.slice(0, 20).map(([pin]) => pin));
}

function publishedMargins(): Margin[] {
  const chinese = chineseElements();
  const tests: Record<PatternName, (pin: number) => boolean> = { ...patterns, chinese: (pin) => chinese.has(pin) };
  return [
    ...Object.entries(patternShares).map(([name, share]) => ({
      holds: tests[name as PatternName],
      share: mean(share),
    })),
    ...Object.entries(topPins).map(([pin, share]) => ({
      holds: (other: number) => other === Number(pin),
      share: mean(share),
    })),
  ];
}

const margins = publishedMargins();
const masks = classify(margins, space);

/** The families mixed by their masses over an even ground, before any published share is imposed. */
export function mixFamilies(families: readonly Family[]): Float64Array {
  const mixture = new Float64Array(space);
  const familyMass = families.reduce((sum, { mass }) => sum + mass, 0);
  mixture.fill(Math.max(evenShare / 2, 100 - familyMass) / space);
  for (const { mass, weights } of families) {
    const entries = [...weights()];
    const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [pin, weight] of entries) mixture[pin] = (mixture[pin] ?? 0) + (mass * weight) / total;
  }
  return mixture;
}

/** The popularity of all 1,000,000 PINs: the mixture raked to every published share. Deterministic; half a second. */
export function fitPopularity(families: readonly Family[]): Float64Array {
  return rake(mixFamilies(families), masks, margins);
}

/** How many PINs are put in order: the largest list, the shapes that it leaves out, and a margin. */
const ordered = 25_000;

/**
 * The most popular PINs in order; equals by number. Shares are compared with six digits, so that the last bit of a
 * float decides nothing.
 */
export function orderByPopularity(popularity: Float64Array): number[] {
  const threshold = Float64Array.from(popularity).sort()[space - ordered] ?? 0;
  const pins: [pin: number, share: number][] = [];
  popularity.forEach((share, pin) => {
    if (share >= threshold) pins.push([pin, Number(share.toPrecision(6))]);
  });
  return pins.sort(([a, p], [b, q]) => q - p || a - b).map(([pin]) => pin);
}
