import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A family of weak choices. */
export interface WeakFamily {
  readonly describes: string;
  readonly passwords: readonly string[];
}

/**
 * Typical weak choices by family, written from general knowledge by somebody who had not read `src/`, and frozen before
 * anything was tuned: an entry is never changed, and none is copied into a list of the library.
 */
export const readWeakChoices = (): ReadonlyMap<string, WeakFamily> => {
  const { families } = JSON.parse(readFileSync(join(__dirname, 'weakChoices.json'), 'utf8')) as {
    families: Record<string, WeakFamily>;
  };
  return new Map(Object.entries(families));
};
