/** Numbers of people who do not exist, as `./testing` makes them: the check characters do not come from the code under test. */
export { checkCharacterOf } from '../src/testing/numbers/checkCharacterOf';
export { makeForeignPermanentResident } from '../src/testing/numbers/makeForeignPermanentResident';
export { makeOldResidentId } from '../src/testing/numbers/makeOldResidentId';
export { makeResidencePermit } from '../src/testing/numbers/makeResidencePermit';
export { makeResidentId } from '../src/testing/numbers/makeResidentId';
export { makeResidentIdWithX } from '../src/testing/numbers/makeResidentIdWithX';
