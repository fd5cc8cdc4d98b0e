import { writeDate } from '../attack/digits/writeDate';
import type { TextPerson } from './TextPerson';

/** What a platform has stored, as it is: what is usually given as user inputs. */
export const rawWords = ({ idNumber, phone, name, birthDate }: TextPerson): string[] => [
  idNumber,
  birthDate.replace(/-/g, ''),
  phone,
  name,
];

/** Fifteen forms that a careful platform would make of it. */
export const expandedWords = (person: TextPerson): string[] => {
  const { idNumber, phone, namePinyin, birthDate } = person;
  const [surname = '', ...given] = namePinyin;
  return [
    ...rawWords(person).slice(0, 3),
    ...['YYMMDD', 'YYYY', 'MMDD'].flatMap((order) => writeDate(birthDate, order) ?? []),
    surname + given.join(''),
    surname,
    given.join(''),
    given.join('') + surname,
    namePinyin.map((syllable) => syllable.charAt(0)).join(''),
    idNumber.slice(-6),
    idNumber.slice(-4),
    phone.slice(-6),
    phone.slice(-4),
  ];
};
