import { writeDate } from '../attack/digits/writeDate';
import type { TextPerson } from './TextPerson';

/** Kinds of parts of which a password made only of a person's data consists; each part as it is typed. */
export interface PersonalParts {
  readonly names: readonly string[];
  readonly dates: readonly string[];
  readonly numbers: readonly string[];
  readonly accounts: readonly string[];
}

const dateOrders = ['YYYYMMDD', 'YYMMDD', 'MMDDYYYY', 'DDMMYYYY', 'MMDDYY', 'YYYYMM', 'MMDD', 'YYYY', 'YY'];

const lettersOf = (text: string): string => text.replace(/[^a-z]/g, '');
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Name, dates, numbers and accounts of a person in the spellings that occur in passwords. */
export const personalParts = ({
  namePinyin,
  birthDate,
  phone,
  idNumber,
  cardNumber,
  email,
  username,
}: TextPerson): PersonalParts => {
  const [surname = '', ...given] = namePinyin;
  const first = (syllables: readonly string[]): string => syllables.map((syllable) => syllable.charAt(0)).join('');
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const [local = ''] = email.split('@');
  return {
    names: [
      surname + given.join(''),
      given.join('') + surname,
      surname,
      given.join(''),
      first(namePinyin),
      surname + first(given),
      first([surname]) + given.join(''),
      `${surname} ${given.join('')}`.replace(' ', '.'),
      `xiao${given[given.length - 1] ?? ''}`,
    ],
    dates: [
      ...dateOrders.flatMap((order) => writeDate(birthDate, order) ?? []),
      `${year}-${month}-${day}`,
      `${year}.${month}.${day}`,
      `${year}/${month}/${day}`,
      year + Number(month) + Number(day),
      year.slice(2) + Number(month) + Number(day),
    ],
    numbers: [
      phone,
      ...[4, 6, 8].map((tail) => phone.slice(-tail)),
      idNumber,
      ...[4, 6, 8].map((tail) => idNumber.slice(-tail)),
      idNumber.slice(11, 17),
      idNumber.slice(0, 6),
      ...[4, 6, 8].map((tail) => cardNumber.slice(-tail)),
    ],
    accounts: [local, lettersOf(local), username, lettersOf(username), digitsOf(local)],
  };
};
