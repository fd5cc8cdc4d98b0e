import { checkPassword, prepareSubject } from '../../src/index';
import { freeDateDigits } from './freeDateDigits';
import type { Known } from './Known';
import { libraryPolicy } from './libraryPolicy';
import { SHAPE, STANDARD_LIST, STRICT_LIST } from './libraryVerdicts';
import { personalPins } from './personalPins';
import type { PinPolicy } from './PinPolicy';

/** Asks the library itself, with everything that is known of the person; what the list says was asked before. */
const refusesFor = (known: Known, pin: number): boolean =>
  known.once(`verdict ${pin}`, () => {
    const policy = libraryPolicy(known.person.region);
    const subject = known.once('prepared', () => prepareSubject(policy, known.person));
    const { findings } = checkPassword(policy, String(pin).padStart(6, '0'), { subject });
    return findings.some(({ code, severity }) => severity === 'reject' && code !== 'blocklist.common');
  });

const refusable = (known: Known): ReadonlySet<number> => known.once('refusable', () => new Set(personalPins(known)));

/** The library with a list: the PINs that are refused to everyone are given, the person's are asked for. */
const withList = (name: string, refusesAll: (pin: number) => boolean): PinPolicy => ({ name, refusesAll, refusesFor, refusable });

/** What if the library also refused a set of PINs to each person? */
const alsoRefusing = (policy: PinPolicy, pinsOf: (known: Known) => readonly number[]): PinPolicy => {
  const added = (known: Known): ReadonlySet<number> => known.once('added', () => new Set(pinsOf(known)));
  return {
    name: `${policy.name}+dates`,
    refusesAll: policy.refusesAll,
    refusesFor: (known, pin) => added(known).has(pin) || (refusable(known).has(pin) && refusesFor(known, pin)),
    refusable: (known) => known.once('refusable and added', () => new Set([...refusable(known), ...added(known)])),
  };
};

/** The library as it is, with two free digits beside the own date refused, and with a list of the other source set. */
export type LibraryPolicy = `${'standard' | 'strict'}${'' | 'Dates' | 'Other' | 'OtherDates'}`;

/**
 * The library at both levels, with what would be added to it, and with lists made from the other source set.
 * @param others the most popular PINs of the other set that are no shape, for the swap; 10,000
 */
export const libraryPolicies = (verdicts: Uint8Array, others: readonly number[]): Record<LibraryPolicy, PinPolicy> => {
  const has = (bits: number) => (pin: number): boolean => ((verdicts[pin] ?? 0) & bits) !== 0;
  const isShape = has(SHAPE);
  const withOthers = (size: number): ((pin: number) => boolean) => {
    const listed = new Set(others.slice(0, size));
    return (pin) => isShape(pin) || listed.has(pin);
  };
  const standard = withList('standard', has(SHAPE | STANDARD_LIST));
  const strict = withList('strict', has(SHAPE | STANDARD_LIST | STRICT_LIST));
  const standardOther = withList('standard-other', withOthers(2000));
  const strictOther = withList('strict-other', withOthers(10_000));
  return {
    standard,
    strict,
    standardDates: alsoRefusing(standard, freeDateDigits),
    strictDates: alsoRefusing(strict, freeDateDigits),
    standardOther,
    strictOther,
    standardOtherDates: alsoRefusing(standardOther, freeDateDigits),
    strictOtherDates: alsoRefusing(strictOther, freeDateDigits),
  };
};
