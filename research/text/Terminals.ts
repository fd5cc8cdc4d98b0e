import type { Random } from '../attack/people/createRandom';

/** What may fill one place of a structure. */
export interface Terminals {
  /** The texts that an attacker can name, likeliest first, with their shares. */
  readonly entries: readonly (readonly [text: string, share: number])[];
  /** The rest: so many texts that none is worth a guess within a thousand. Undefined where there is no rest. */
  readonly drawRest: ((random: Random) => string) | undefined;
}

/** Terminals from weights, the rest being what is left of one. */
export const createTerminals = (
  shares: ReadonlyMap<string, number>,
  drawRest?: (random: Random) => string,
): Terminals => {
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const scale = drawRest ? 1 : 1 / total;
  return {
    entries: [...shares].map(([text, share]) => [text, share * scale] as const).sort((a, b) => b[1] - a[1]),
    drawRest,
  };
};

/** One of the texts, by its share. */
export const drawTerminal = ({ entries, drawRest }: Terminals, random: Random): string => {
  let rest = random.next();
  for (const [text, share] of entries) if ((rest -= share) < 0) return text;
  return drawRest ? drawRest(random) : (entries[0]?.[0] ?? '');
};
