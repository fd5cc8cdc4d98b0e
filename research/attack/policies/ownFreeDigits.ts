import { fillDigits } from '../digits/fillDigits';
import type { Known } from '../people/Known';
import { writeDate } from '../digits/writeDate';

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
