import { RandomUnavailable } from './RandomUnavailable';

/** Fills an array with random bytes. */
export type FillRandom = (bytes: Uint8Array) => void;

declare const crypto: { getRandomValues?: (bytes: Uint8Array) => unknown } | undefined;

/**
 * The engine's own source of random bytes.
 *
 * @throws {RandomUnavailable} where it has none: Node 18 without its flag, mini-programs
 */
export const randomSource = (): FillRandom => {
  const source = typeof crypto === 'undefined' ? undefined : crypto;
  if (typeof source?.getRandomValues !== 'function') throw new RandomUnavailable();
  return (bytes) => { source.getRandomValues?.(bytes); };
};
