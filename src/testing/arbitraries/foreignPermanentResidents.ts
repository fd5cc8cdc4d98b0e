import fc from 'fast-check';
import { makeForeignPermanentResident } from '../numbers/makeForeignPermanentResident';
import { birthDates } from './birthDates';
import { sequences } from './sequences';

/**
 * Numbers of the foreign permanent resident card of 2023, with a right check character and nationality 000, which no
 * country has.
 *
 * @param options birthDate: 'YYYY-MM-DD'
 * @example foreignPermanentResidents({ birthDate: '1981-08-03' })
 * @see GA 2102-2023
 */
export const foreignPermanentResidents = ({ birthDate }: { birthDate?: string } = {}): fc.Arbitrary<string> =>
  fc
    .record({ date: birthDate === undefined ? birthDates() : fc.constant(birthDate), sequence: sequences() })
    .map(makeForeignPermanentResident);
