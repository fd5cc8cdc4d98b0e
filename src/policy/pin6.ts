import type { Format } from '../types';

/** Six digits: cards, voucher, 12333, bank (ISO 9564-1 allows 4 to 12 digits; six is the practice). */
export const pin6: Readonly<Format> = /* @__PURE__ */ Object.freeze({ minLength: 6, maxLength: 6, alphabet: 'digits' as const });
