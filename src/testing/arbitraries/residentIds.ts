import fc from 'fast-check';
import { checkCharacterOf } from '../numbers/checkCharacterOf';
import { areas } from '../people/areas';
import { birthDates } from './birthDates';

/** What is to be so; the rest is drawn. */
export interface ResidentIdOptions {
  /** Six digits, for a platform that asks for a published code; default: province codes, which no office ever put into a number. */
  area?: string;
  /** 'YYYY-MM-DD'. */
  birthDate?: string;
  sex?: 'female' | 'male';
  /** The last character; default: as it comes, one in eleven is an X. */
  ending?: 'digit' | 'X';
  /** Default 18; 15 is the first generation, which has no check character and no century. */
  length?: 15 | 18;
  /** Default right; wrong: another character of 0 to 9 and X. */
  check?: 'right' | 'wrong';
}

const CHARACTERS = '0123456789X';

/** From 996 on a first-generation number means somebody born before 1900. */
const LAST_SEQUENCE = { 15: 995, 18: 999 };

const refuseContradictions = ({ birthDate, ending, length, check }: ResidentIdOptions): void => {
  if (length !== 15) return;
  if (ending === 'X' || check === 'wrong') throw new RangeError('length: 15 digits have no check character');
  if (birthDate !== undefined && !birthDate.startsWith('19')) throw new RangeError('birthDate: 15 digits state years of 1900 to 1999');
};

const sequencesOf = (sex: ResidentIdOptions['sex'], last: number): fc.Arbitrary<number> => {
  if (sex === undefined) return fc.nat(last);
  const odd = sex === 'male' ? 1 : 0;
  return fc.nat((last - odd) >> 1).map((half) => half * 2 + odd);
};

/**
 * Resident ID numbers of nobody, with a right check character unless asked otherwise. They shrink towards an early date
 * and a small sequence number, and stay what was asked for.
 *
 * @throws {RangeError} for options that contradict one another
 * @example residentIds({ birthDate: '1990-01-02', sex: 'female', ending: 'X' })
 * @see GB 11643-1999, GB 11643-1989
 */
export const residentIds = (options: ResidentIdOptions = {}): fc.Arbitrary<string> => {
  const { area, birthDate, sex, ending, length = 18, check = 'right' } = options;
  refuseContradictions(options);
  const step = sex === undefined ? 1 : 2;
  const fits = (last: string): boolean => ending === undefined || (ending === 'X') === (last === 'X');

  return fc
    .record({
      place: area === undefined ? fc.constantFrom(...areas) : fc.constant(area),
      date: birthDate === undefined ? birthDates(length === 15 ? { to: 1999 } : {}) : fc.constant(birthDate),
      sequence: sequencesOf(sex, LAST_SEQUENCE[length]),
      shift: check === 'wrong' ? fc.integer({ min: 1, max: 10 }) : fc.constant(0),
    })
    .map(({ place, date, sequence, shift }) => {
      const day = date.replace(/\D/g, '');
      if (length === 15) return place + day.slice(2) + String(sequence).padStart(3, '0');
      // The next sequence number whose last character is as asked for: one in eleven is an X.
      for (let tries = 0; tries < 1000; tries += step) {
        const digits = place + day + String((sequence + tries) % 1000).padStart(3, '0');
        const last = CHARACTERS.charAt((CHARACTERS.indexOf(checkCharacterOf(digits)) + shift) % CHARACTERS.length);
        if (fits(last)) return digits + last;
      }
      throw new RangeError('area, birthDate: six digits and a date');
    });
};
