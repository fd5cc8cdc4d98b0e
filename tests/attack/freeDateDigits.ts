import { fillDigits } from './fillDigits';
import type { Known } from './Known';
import { writeDate } from './writeDate';

const dateForms = ['YYYYdd', 'ddYYYY', 'YYMMdd', 'ddYYMM', 'MMDDdd', 'ddMMDD', 'DDMMdd', 'ddDDMM', 'dMMDDd'];

/** Four digits of the own date of birth with two free digits: 850 to 900 PINs. */
export const freeDateDigits = ({ person }: Known): number[] => dateForms.flatMap((form) => fillDigits(writeDate(person.birthDate, form) ?? ''));
