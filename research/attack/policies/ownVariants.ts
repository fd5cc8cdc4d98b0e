import type { Known } from '../people/Known';
import { neighboursOf, twoChangesOf } from '../digits/neighboursOf';
import { ownFreeDigits } from './ownFreeDigits';
import { writeDate } from '../digits/writeDate';

/**
 * What the library refuses to a person as a variant of something own, without being asked: there are too many to ask
 * about each for every person. `libraryPolicies.test.ts` asks about all of them for some people.
 */
export const ownVariants = (known: Known): ReadonlySet<number> =>
  known.once('variants', () => {
    const date = Number(writeDate(known.person.birthDate, 'YYMMDD'));
    return new Set([...ownFreeDigits(known), ...neighboursOf(date), ...twoChangesOf(date)]);
  });
