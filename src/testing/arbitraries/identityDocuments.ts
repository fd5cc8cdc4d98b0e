import fc from 'fast-check';
import { foreignPermanentResidents } from './foreignPermanentResidents';
import { passports } from './passports';
import { residencePermits } from './residencePermits';
import { residentIds } from './residentIds';
import { travelPermits } from './travelPermits';

/**
 * Numbers of any kind of identity document: what an `idNumber` may hold. They shrink within their kind.
 *
 * @example fc.record({ idNumber: identityDocuments() })
 */
export const identityDocuments = (): fc.Arbitrary<string> =>
  fc.oneof(
    residentIds(),
    residentIds({ ending: 'X' }),
    residentIds({ length: 15 }),
    residencePermits(),
    foreignPermanentResidents(),
    travelPermits(),
    passports(),
  );
