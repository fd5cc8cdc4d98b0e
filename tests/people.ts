/** Numbers of people who do not exist, as `./testing` makes them: the check characters do not come from the code under test. */
export { checkCharacterOf } from '../src/testing/numbers';
export { makeForeignPermanentResident } from '../src/testing/numbers';
export { makeOldResidentId } from '../src/testing/numbers';
export { makeResidencePermit } from '../src/testing/numbers';
export { makeResidentId } from '../src/testing/numbers';
export { makeResidentIdWithX } from '../src/testing/numbers';
