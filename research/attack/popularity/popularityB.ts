import pwdb from './pwdbSixDigits.json';
import { daysOf } from '../../../data/blocklists/patterns';
import { classify, rake } from '../../../data/blocklists/rake';
import { createRandom } from '../people/createRandom';
import { homophoneWeights } from './homophoneWeights';
import { isDate, isShape, pinGroups } from './pinGroups';
import { groupShares, topPins, unionShares } from './sourceB';

const space = 1_000_000;
const pad = (value: number): string => String(value).padStart(2, '0');

/** Assumptions that set B does not settle; fitted to `reached` (no policy and published policies), never to this library. */
const assumed = {
  seed: 20151012,
  /** How unlike one another dates of the same year are, and all other PINs: deviation of the logarithm. */
  dateSpread: 0.6,
  otherSpread: 1.3,
  homophoneSpread: 0.5,
  /** Mass of numbers put together from two halves of three digits, and how unlike these halves are. */
  halves: 0.1,
  halfSpread: 1.2,
  ground: 0.12,
  /** Mass of the numbers below, by their counts: of those that are neither shape nor date, and of the shapes. */
  famous: { others: 0.008, shapes: 0.02 },
};

/**
 * Numbers with their counts in a world-wide list: `pwdbSixDigits.json` has source and licence. It shares nothing with
 * the lists' own source; that Western users are in it makes it a poor guess of what Chinese users choose first, and an
 * honest one. Its dates are left out, since they are Western, and so are numbers of which set B publishes the share.
 */
const famous = pwdb.numbers
  .map(([number, count]) => [Number(number), Number(count)] as const)
  .filter(([pin]) => (isShape(pin) ? !Object.keys(topPins).map(Number).includes(pin) : !isDate(pin)));

/** Adds a mass to some of the famous numbers, by their counts. */
const addFamous = (prior: Float64Array, mass: number, holds: (pin: number) => boolean): void => {
  const numbers = famous.filter(([pin]) => holds(pin));
  const sum = numbers.reduce((total, [, count]) => total + count, 0);
  for (const [pin, count] of numbers) prior[pin] = (prior[pin] ?? 0) + (mass * count) / sum;
};

/**
 * Assumed, coarser than the lists have it and not from their source: what has no leading zero is written more often,
 * months from October on and days from the 10th on; few months have a 31st.
 */
const monthWeight = (month: number): number => (month >= 10 ? 1.6 : 0.8);
const dayWeight = (day: number): number => (day === 31 ? 0.4 : day >= 10 ? 1.1 : 0.8);

/** "Birth-era years 1981-1994" are the most frequent; others fall off on both sides. */
const yearWeight = (year: number): number => {
  if (year >= 1981 && year <= 1994) return 1;
  if (year < 1981) return Math.max(0.04, 1 - (1981 - year) / 14);
  return year <= 2014 ? 0.15 : 0.02;
};

const addDates = (prior: Float64Array, random: () => number): void => {
  for (let year = 1940; year <= 2026; year++) {
    for (let month = 1; month <= 12; month++) {
      // Counted as in the groups: 29 days in each February, no 31 June.
      for (let day = 1; day <= daysOf(month); day++) {
        const [m, d, y] = [pad(month), pad(day), pad(year % 100)];
        const writings: [string, number][] = [
          [y + m + d, 1],
          [m + d + y, 0.1],
          [d + m + y, 0.04],
          [y + d + m, 0.04],
        ];
        if (month < 10 && day < 10) writings.push([`${year}${month}${day}`, 1], [`${month}${day}${year}`, 0.05]);
        if (day === 1) writings.push([`${year}${m}`, 1], [`${m}${year}`, 0.1]);
        for (const [text, weight] of writings) {
          prior[Number(text)] =
            (prior[Number(text)] ?? 0) +
            weight * yearWeight(year) * monthWeight(month) * dayWeight(day) * Math.exp(assumed.dateSpread * random());
        }
      }
    }
  }
};

/** The popularity of PINs that are not the owner's date: assumptions, raked to every published share of set B. */
export const popularityB = (): Float64Array => {
  const { normal } = createRandom(assumed.seed);
  const dates = new Float64Array(space);
  addDates(dates, normal);
  const halfWeights = Array.from({ length: 1000 }, () => Math.exp(assumed.halfSpread * normal()));
  const halfSum = halfWeights.reduce((sum, weight) => sum + weight, 0);
  const dateSum = dates.reduce((sum, weight) => sum + weight, 0);
  const prior = dates.map((weight, pin) => {
    const halves = ((halfWeights[Math.floor(pin / 1000)] ?? 0) * (halfWeights[pin % 1000] ?? 0)) / halfSum ** 2;
    const others = assumed.ground / space + assumed.halves * halves;
    return (weight / dateSum) * 0.5 + others * Math.exp(assumed.otherSpread * normal() - assumed.otherSpread ** 2 / 2);
  });
  // Only the proportions within the group count: its whole is raked.
  homophoneWeights().forEach((weight, pin) => {
    prior[pin] = 1e-5 * weight * Math.exp(assumed.homophoneSpread * normal());
  });
  addFamous(prior, assumed.famous.shapes, isShape);
  addFamous(prior, assumed.famous.others, (pin) => !isShape(pin));
  const margins = [
    ...Object.entries(pinGroups).map(([name, { holds }]) => ({
      holds,
      share: groupShares[name as keyof typeof pinGroups].share / 100,
    })),
    ...Object.entries(topPins).map(([top, share]) => ({
      holds: (pin: number) => pin === Number(top),
      share: share / 100,
    })),
    { holds: isShape, share: unionShares.shapes.share / 100 },
    { holds: isDate, share: unionShares.dates.share / 100 },
    { holds: (pin: number) => isShape(pin) || isDate(pin), share: unionShares.both.share / 100 },
  ];
  return rake(prior, classify(margins, space), margins);
};
