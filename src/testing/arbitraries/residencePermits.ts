import fc from 'fast-check';
import { makeResidencePermit } from '../numbers/makeResidencePermit';
import { birthDates } from './birthDates';
import { sequences } from './sequences';

/** What is to be so; the rest is drawn. */
export interface ResidencePermitOptions {
  place?: 'hong-kong' | 'macau' | 'taiwan';
  /** 'YYYY-MM-DD'. */
  birthDate?: string;
}

const AREAS = { 'hong-kong': '810000', macau: '820000', taiwan: '830000' };

/**
 * Numbers of residence permits for Hong Kong, Macau and Taiwan residents, with a right check character. Each place has
 * one area code, so a number may by chance be somebody's: keep them inside the test.
 *
 * @example residencePermits({ place: 'macau', birthDate: '1994-08-23' })
 * @see 国办发〔2018〕81号, article 3
 */
export const residencePermits = ({ place, birthDate }: ResidencePermitOptions = {}): fc.Arbitrary<string> =>
  fc
    .record({
      area: place === undefined ? fc.constantFrom(...Object.values(AREAS)) : fc.constant(AREAS[place]),
      date: birthDate === undefined ? birthDates() : fc.constant(birthDate),
      sequence: sequences(),
    })
    .map(makeResidencePermit);
