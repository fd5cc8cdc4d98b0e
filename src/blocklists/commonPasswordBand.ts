import { commonPasswords } from './generated/commonPasswords';

/** The upper ranks of the bands in which the words are packed. */
const BANDS = [30, 100];

const bands = /* @__PURE__ */ commonPasswords.split(',').reduce((found, words, band) => {
  for (const word of words.split(' ')) found.set(word, BANDS[band] as number);
  return found;
}, new Map<string, number>());

/**
 * In which rank band (30, 100) a popular password, or a popular stem or number of passwords, stands; undefined for what
 * is neither. What is put together from stem and number (`wang123`, `admin@123`) is for the judge to explain.
 *
 * @param folded the candidate, or a piece of it, in lower case and half width; leet may be folded or not
 * @example commonPasswordBand('woaini1314') // 30
 * @see OWASP ASVS 5.0, 6.2.4; the sources stand in NOTICE
 */
export const commonPasswordBand = (folded: string): number | undefined => bands.get(folded);
