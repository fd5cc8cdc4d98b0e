import { MAX_REFUSED } from '../context';
import { findingCodes } from '../policy/findingCodes';
import type { FindingCode } from '../types';

/** The values that a form refused on submit. They live here and in no state that could be written down. */
export interface Refused {
  /** What a candidate must not be close to; what was refused by the page itself may be checked again as it is. */
  besides(candidate: string): readonly string[];
  /** Remembers a value, unless what it lacks is no reason against values that are close to it. */
  add(value: string, codes: readonly FindingCode[], isFromServer?: boolean): void;
  /** Forgets them all. */
  clear(): void;
}

/** A length or a missing letter says nothing of the value, and neither does what could not be judged. */
const speaksOfValue = (code: FindingCode): boolean => {
  const traits = findingCodes[code];
  return traits === undefined || (traits.family !== 'requirement' && !traits.isUnjudged);
};

/**
 * The memory of a form: people who are refused try the next value, and an attacker knows that.
 *
 * @example
 * const refused = createRefused();
 * refused.add('900108', ['initial-password']);
 * refused.besides('900109'); // ['900108']
 */
export const createRefused = (): Refused => {
  let entries: readonly { value: string; isFromServer: boolean }[] = [];
  return {
    besides: (candidate) =>
      entries.filter(({ value, isFromServer }) => isFromServer || value !== candidate).map(({ value }) => value),
    add: (value, codes, isFromServer = false) => {
      if (value === '' || !codes.some(speaksOfValue)) return;
      const known = entries.find((entry) => entry.value === value);
      const others = entries.filter((entry) => entry !== known);
      entries = others
        .concat({ value, isFromServer: isFromServer || (known !== undefined && known.isFromServer) })
        .slice(-MAX_REFUSED);
    },
    clear: () => {
      entries = [];
    },
  };
};
