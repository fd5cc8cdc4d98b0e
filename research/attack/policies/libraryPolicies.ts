import { checkPassword, prepareSubject } from '../../../src/index';
import type { Known } from '../people/Known';
import { libraryPolicy } from './libraryPolicy';
import { SHAPE, STANDARD_LIST, STRICT_LIST } from './libraryVerdicts';
import { ownVariants } from './ownVariants';
import { personalPins } from './personalPins';
import type { PinPolicy } from './PinPolicy';

/** Asks the library itself, with everything that is known of the person; what the list says was asked before. */
const refusesFor = (known: Known, pin: number): boolean =>
  ownVariants(known).has(pin) ||
  known.once(`verdict ${pin}`, () => {
    const policy = libraryPolicy(known.person.region);
    const subject = known.once('prepared', () => prepareSubject(policy, known.person));
    const { findings } = checkPassword(policy, String(pin).padStart(6, '0'), { subject });
    return findings.some(({ code, severity }) => severity === 'reject' && code !== 'blocklist.common');
  });

const refusable = (known: Known): ReadonlySet<number> => known.once('refusable', () => new Set(personalPins(known)));

/** The library with a list: the PINs that are refused to everyone are given, the person's are asked for. */
const withList = (name: string, refusesAll: (pin: number) => boolean): PinPolicy => ({
  name,
  refusesAll,
  refusesFor,
  refusable,
});

/** The library as it is, and with a list of the other source set. */
export type LibraryPolicy = `${'standard' | 'strict'}${'' | 'Other'}`;

/**
 * The library at both levels, and with lists made from the other source set.
 * @param others the most popular PINs of the other set that are not shapes, for the swap; 10,000
 */
export const libraryPolicies = (verdicts: Uint8Array, others: readonly number[]): Record<LibraryPolicy, PinPolicy> => {
  const has =
    (bits: number) =>
    (pin: number): boolean =>
      ((verdicts[pin] ?? 0) & bits) !== 0;
  const isShape = has(SHAPE);
  const withOthers = (size: number): ((pin: number) => boolean) => {
    const listed = new Set(others.slice(0, size));
    return (pin) => isShape(pin) || listed.has(pin);
  };
  return {
    standard: withList('standard', has(SHAPE | STANDARD_LIST)),
    strict: withList('strict', has(SHAPE | STANDARD_LIST | STRICT_LIST)),
    standardOther: withList('standard-other', withOthers(2000)),
    strictOther: withList('strict-other', withOthers(10_000)),
  };
};
