/** A set of PINs (by membership) and the share of all PINs that it must have. */
export interface Margin {
  readonly holds: (pin: number) => boolean;
  readonly share: number;
}

/** Up to 30 margins; each PIN belongs to the class of its bit mask, so that a sweep runs over classes, not over a million PINs. */
const sweeps = 200;

/** One bit mask a PIN: bit i is set where margin i holds. */
export function classify(margins: readonly Margin[], space: number): Uint32Array {
  const masks = new Uint32Array(space);
  margins.forEach(({ holds }, bit) => {
    for (let pin = 0; pin < space; pin++) if (holds(pin)) masks[pin] = (masks[pin] ?? 0) | (1 << bit);
  });
  return masks;
}

/**
 * Iterative proportional fitting: the distribution nearest to `prior` (in relative entropy) in which every margin
 * has its share. Overlapping margins need no bookkeeping: 111111 counts in three of them.
 * Deming, Stephan, Annals of Mathematical Statistics 11 (1940) 427-444.
 * @param masks from {@link classify}, for the same margins
 */
export function rake(prior: Float64Array, masks: Uint32Array, margins: readonly Margin[]): Float64Array {
  const before = new Map<number, number>();
  prior.forEach((weight, pin) => before.set(masks[pin] ?? 0, (before.get(masks[pin] ?? 0) ?? 0) + weight));
  const now = new Map(before);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    margins.forEach(({ share }, bit) => {
      const inside = (mask: number): boolean => (mask & (1 << bit)) !== 0;
      let held = 0;
      let total = 0;
      for (const [mask, weight] of now) {
        total += weight;
        if (inside(mask)) held += weight;
      }
      for (const [mask, weight] of now) {
        now.set(mask, weight * (inside(mask) ? share / held : (1 - share) / (total - held)));
      }
    });
  }
  return prior.map((weight, pin) => (weight * (now.get(masks[pin] ?? 0) ?? 0)) / (before.get(masks[pin] ?? 0) ?? 1));
}
