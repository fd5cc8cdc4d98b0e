import { seededNumbers } from '../randomTexts';

/** A source of bytes that gives the same ones every time. */
export const seededBytes = (): ((bytes: Uint8Array) => void) => {
  const next = seededNumbers(987_654_321);
  return (bytes) => {
    for (let i = 0; i < bytes.length; i++) bytes[i] = next() >>> 24;
  };
};
