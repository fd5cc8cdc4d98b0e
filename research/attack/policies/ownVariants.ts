import type { Known } from '../people/Known';
import { neighboursOf, twoChangesOf } from '../digits/neighboursOf';
import { writeDate } from '../digits/writeDate';
import { fillDigits } from '../digits/fillDigits';

const dateForms = [
  'YYYYdd',
  'ddYYYY',
  'YYMMdd',
  'ddYYMM',
  'MMDDdd',
  'ddMMDD',
  'DDMMdd',
  'ddDDMM',
  'YYMDdd',
  'ddYYMD',
  'dMMDDd',
];

/** A part of the own date of birth, or the last four of the ID number or the phone, with two free digits: about 1,300 PINs. */
export const ownFreeDigits = ({ person: { birthDate, idNumber, phone } }: Known): number[] => {
  const tails = [idNumber.replace('X', ''), phone].map((number) => number.slice(-4));
  const forms = [
    ...dateForms.map((form) => writeDate(birthDate, form) ?? ''),
    ...tails.flatMap((tail) => [`${tail}dd`, `dd${tail}`]),
  ];
  return forms.flatMap(fillDigits);
};

/**
 * What the library refuses to a person as a variant of something own, without being asked: there are too many to ask
 * about each for every person. `libraryPolicies.test.ts` asks about all of them for some people.
 */
export const ownVariants = (known: Known): ReadonlySet<number> =>
  known.once('variants', () => {
    const date = Number(writeDate(known.person.birthDate, 'YYMMDD'));
    return new Set([...ownFreeDigits(known), ...neighboursOf(date), ...twoChangesOf(date)]);
  });
