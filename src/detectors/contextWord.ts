import { contextWords } from '../blocklists/contextWords';
import * as segments from '../guessing/segments';
import { findPieces } from './findPieces';

const words = /* @__PURE__ */ new Set(contextWords);

/**
 * Words of the service and of places: yibao, shebao, 12393, hangzhou. They refuse only where they explain the whole.
 *
 * @see OWASP ASVS 5.0, 6.1.2 and 6.2.11: context-specific words
 */
export const contextWord = findPieces(3, 12, (piece, addHit) => {
  if (words.has(piece)) addHit('blocklist.context', segments.contextWord);
});
