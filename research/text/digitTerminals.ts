import type { Random } from '../attack/people/createRandom';
import type { Profile } from '../attack/popularity/Profile';
import { topDigits } from './sourceText';
import { createTerminals, type Terminals } from './Terminals';

/** Numbers that everybody knows, by length, commonest first, from general knowledge; by Zipf's law behind the published ones. */
const known: Readonly<Record<number, string>> = {
  1: '1 0 8 6 2 3 9 7 5 4',
  2: '88 11 12 00 66 99 01 22 21 10 33 77 55 13 44 52',
  3: '000 111 888 666 168 110 321 456 789 222 333 147 258 999 119 001 007 555 100 365 777 518 250 188 521 360',
  4: '1111 0000 8888 6666 4321 5201 2008 5678 7758 2000 1212 3344 9999 1122 2580 1984 1987 1986 1988 1990 1985 1989 1983 1991 1982',
  5: '12345 11111 00000 54321 88888 66666 52013 99999 13145 22222 12321',
  7: '1234567 1111111 0000000 7654321 8888888 7777777 6666666 1234321',
  8: '12345678 88888888 00000000 11111111 87654321 12341234 66666666 11223344 52013140 77585210',
  9: '123456789 987654321 111111111 147258369 000000000 520131400 888888888',
  10: '1234567890 0123456789 5201314520 1111111111 0987654321 1314520520',
  11: '12345678910 11111111111 01234567890',
};

/** How much of a length the known numbers hold, and how much are other people's dates; assumed, fitted to `reachedText`. */
const masses: Readonly<Record<number, readonly [known: number, dates: number]>> = {
  1: [1, 0],
  2: [0.4, 0.2],
  3: [0.25, 0.05],
  4: [0.22, 0.3],
  5: [0.25, 0.05],
  7: [0.08, 0.15],
  8: [0.1, 0.35],
  9: [0.25, 0],
  10: [0.2, 0],
  11: [0.03, 0],
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** Years and days, which are few enough to be guessed: two and four digits. */
const shortDates = (length: number): string[] => {
  if (length === 2) return Array.from({ length: 36 }, (_, i) => pad((70 + i) % 100));
  if (length !== 4) return [];
  const years = Array.from({ length: 36 }, (_, i) => String(1970 + i));
  const days = Array.from({ length: 12 * 30 }, (_, i) => pad(1 + Math.floor(i / 30)) + pad(1 + (i % 30)));
  // Years are ten times as common as days.
  return [...Array.from({ length: 10 }, () => years).flat(), ...days];
};

/** Another person's date in so many digits. */
const drawDate = (length: number, random: Random): string => {
  const [year, month, day] = [1970 + random.below(36), 1 + random.below(12), 1 + random.below(28)];
  if (length === 8) return `${year}${pad(month)}${pad(day)}`;
  return `${year}${month}${day}`.slice(0, length).padEnd(length, '0');
};

/** The digits of a length that come beside letters; six come from the popular PINs of set B. */
export const digitTerminals = (length: number, { popularity, cumulative }: Profile): Terminals => {
  if (length === 6) {
    const least = Float64Array.from(popularity).sort()[popularity.length - 20_000] ?? 0;
    const shares = new Map<string, number>();
    popularity.forEach((share, pin) => {
      if (share >= least) shares.set(String(pin).padStart(6, '0'), share);
    });
    // Only what is not among the entries is drawn for the rest.
    const drawRest = (random: Random): string => {
      for (;;) {
        const at = random.next();
        let [low, high] = [0, cumulative.length - 1];
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((cumulative[middle] ?? 1) < at) low = middle + 1;
          else high = middle;
        }
        const pin = String(low).padStart(6, '0');
        if (!shares.has(pin)) return pin;
      }
    };
    return createTerminals(shares, drawRest);
  }
  const shares = new Map(Object.entries(topDigits[length] ?? {}).map(([text, percent]) => [text, percent / 100]));
  const [knownMass, dateMass] = masses[length] ?? [0, 0];
  const words = (known[length] ?? '').split(' ').filter((word) => word && !shares.has(word));
  const harmonic = words.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  words.forEach((word, i) => shares.set(word, knownMass / (i + 1) / harmonic));
  if (knownMass === 1) return createTerminals(shares);
  const short = shortDates(length);
  for (const date of short) shares.set(date, (shares.get(date) ?? 0) + dateMass / short.length);
  const rest = 1 - [...shares.values()].reduce((sum, share) => sum + share, 0);
  const isDate = (random: Random): boolean => short.length === 0 && random.next() < dateMass / rest;
  return createTerminals(shares, (random) =>
    isDate(random) ? drawDate(length, random) : Array.from({ length }, () => random.below(10)).join(''),
  );
};
