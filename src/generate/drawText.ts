import type { FillRandom } from './randomSource';

const BYTE = 256;

/**
 * A text of characters drawn uniformly and independently from an alphabet of at most 256.
 * Bytes that would favour the first characters are thrown away.
 */
export const drawText = (alphabet: string, length: number, fill: FillRandom): string => {
  const fair = BYTE - (BYTE % alphabet.length);
  const bytes = new Uint8Array(length * 2);
  let text = '';
  while (text.length < length) {
    fill(bytes);
    for (let i = 0; i < bytes.length && text.length < length; i++) {
      const byte = bytes[i] ?? fair;
      if (byte < fair) text += alphabet.charAt(byte % alphabet.length);
    }
  }
  return text;
};
