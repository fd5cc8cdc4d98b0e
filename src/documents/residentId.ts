import { defineDocument } from './defineDocument';
import { mod11_2 } from './mod11_2';
import { nationalNumber } from './nationalNumber';

/**
 * The numbers of 18 characters that a number stands for. One of 15 digits states no century: it is the 20th, for
 * the sequences 996 to 999, which were kept for people already over a hundred, perhaps the 19th.
 */
const wholeNumbers = (number: string): string[] =>
  number.length > 15
    ? [number]
    : (/99[6-9]$/.test(number) ? ['19', '18'] : ['19']).map((century) => {
        const digits = number.slice(0, 6) + century + number.slice(6);
        return digits + mod11_2(digits);
      });

/**
 * Resident ID number: 18 characters, or the 15 digits of the first generation, which have no check character
 * and live on in old records.
 *
 * @example residentId.fragments('11010519491231002X') // ['11010519491231002X', '110105491231002']
 * @see GB 11643-1999, GB 11643-1989
 */
export const residentId = /* @__PURE__ */ defineDocument({
  // 81 to 83 and 9 belong to permits and foreigners; in a first-generation number they mean nothing.
  shape: /^(?!8[123]|9)\d{17}[\dX]$|^\d{15}$/,
  // The form of 15 digits has neither century nor check character.
  otherForms: (number) => wholeNumbers(number).concat(number.replace(/^(.{6})19(.{9}).$/, '$1$2')),
  birthDates: (number) => nationalNumber.birthDates(...wholeNumbers(number)),
  checkHolds: (number) => wholeNumbers(number).every(nationalNumber.checkHolds),
});
