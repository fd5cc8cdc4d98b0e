import type { Folded } from '../internalTypes';
import { identity } from './identity';
import { plainLetter } from './plainLetter';
import { unify } from './unify';

/** The longest format is 256 code points, so 512 UTF-16 units; nothing behind that can be accepted. */
const MAX_UNITS = 512;

/**
 * The form in which a candidate is compared: half width, lower case, without invisible characters and tone marks, in
 * Latin letters where others look like them.
 * Every unit remembers where it stood, so that a finding's range points into what was typed.
 *
 * Only the first 512 UTF-16 units are read: no format allows more. Linear in that.
 *
 * @example foldCandidate('ＡＢ１').text // 'ab1'
 * @see OWASP ASVS 5.0, 6.2.8: the candidate itself is verified exactly as received
 */
export const foldCandidate = (candidate: string): Folded => {
  const read = candidate.slice(0, MAX_UNITS);
  // Most candidates, every PIN among them, are folded already.
  if (/^[ -@[-~]*$/.test(read)) return { text: read, cased: read, at: identity(read.length) };
  const at: number[] = [];
  let text = '';
  let cased = '';
  for (let i = 0; i < read.length; i++) {
    // At most one unit for each: the Turkish capital I alone would become two.
    const unit = unify(read.charAt(i));
    if (unit) at.push(i);
    cased += unit;
    const small = unit.toLowerCase().charAt(0);
    text += plainLetter(small) || small;
  }
  at.push(read.length);
  return { text, cased, at };
};
