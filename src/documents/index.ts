import { foreignPermanentResident } from './foreignPermanentResident';
import { homeReturnPermit } from './homeReturnPermit';
import { hongKongId } from './hongKongId';
import type { IdentityDocument } from './IdentityDocument';
import { macauId } from './macauId';
import { otherDocument } from './otherDocument';
import { passport } from './passport';
import { residencePermit } from './residencePermit';
import { residentId } from './residentId';
import { taiwanId } from './taiwanId';
import { taiwanTravelPermit } from './taiwanTravelPermit';

/**
 * Every kind of identity document, in the order in which forms are listed. A number may be of several kinds;
 * the last is asked only when no other matches.
 */
export const documents: readonly IdentityDocument[] = [
  residentId,
  residencePermit,
  foreignPermanentResident,
  hongKongId,
  macauId,
  taiwanId,
  homeReturnPermit,
  taiwanTravelPermit,
  passport,
  otherDocument,
];
