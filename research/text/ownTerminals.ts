import { writeDate } from '../attack/digits/writeDate';
import { createTerminals, type Terminals } from './Terminals';
import type { TextPerson } from './TextPerson';

/** The person's own data by the tags of TarGuess, each with how it is written: N1 to N5, B1 to B8, P, I. */
export type OwnName =
  | 'full'
  | 'initials'
  | 'surname'
  | 'given'
  | 'fullDate'
  | 'shortDate'
  | 'sixDate'
  | 'day'
  | 'year'
  | 'phone'
  | 'phoneTail'
  | 'idTail';

const of = (weights: readonly (readonly [text: string | undefined, weight: number])[]): Terminals => {
  const shares = new Map<string, number>();
  for (const [text, weight] of weights) if (text) shares.set(text, (shares.get(text) ?? 0) + weight);
  return createTerminals(shares);
};

/** Within a tag the shares are assumed; where a writing is impossible the others share its part. */
export const ownTerminals = ({
  namePinyin,
  birthDate,
  phone,
  idNumber,
}: TextPerson): Readonly<Record<OwnName, Terminals>> => {
  const [surname = '', ...given] = namePinyin;
  const name = given.join('');
  const first = (syllables: readonly string[]): string => syllables.map((syllable) => syllable.charAt(0)).join('');
  const date = (order: string): string | undefined => writeDate(birthDate, order);
  return {
    full: of([
      [surname + name, 0.86],
      [name + surname, 0.14],
    ]),
    initials: of([
      [first(namePinyin), 0.88],
      [surname + first(given), 0.07],
      [first(given) + surname, 0.05],
    ]),
    surname: of([[surname, 1]]),
    given: of([
      [name, 0.6],
      [given[given.length - 1], 0.4],
    ]),
    fullDate: of([
      [date('YYYYMMDD'), 0.94],
      [date('MMDDYYYY'), 0.03],
      [date('DDMMYYYY'), 0.03],
    ]),
    sixDate: of([
      [date('YYMMDD'), 0.95],
      [date('MMDDYY'), 0.03],
      [date('DDMMYY'), 0.02],
    ]),
    shortDate: of([
      [date('YYYYMD'), 0.5],
      [date('YYYYMDD'), 0.5],
      [date('YYYYMMD'), 0.2],
    ]),
    day: of([
      [date('MMDD'), 0.85],
      [date('DDMM'), 0.15],
    ]),
    year: of([[date('YYYY'), 1]]),
    phone: of([[phone, 1]]),
    phoneTail: of([
      [phone.slice(-4), 0.4],
      [phone.slice(-6), 0.3],
      [phone.slice(-8), 0.3],
    ]),
    idTail: of([
      [idNumber.slice(-4), 0.5],
      [idNumber.slice(-6), 0.5],
    ]),
  };
};
