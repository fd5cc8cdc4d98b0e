import { standardBlocklist } from '../../../src/blocklists/standard';
import { strictBlocklist } from '../../../src/blocklists/strict';
import { checkPassword, prepareSubject } from '../../../src/index';
import { libraryPolicy } from './libraryPolicy';

/** Bits of a verdict on a PIN of which the person does not matter. */
export const SHAPE = 1;
export const STANDARD_LIST = 2;
export const STRICT_LIST = 4;

/**
 * What the library answers about each of the 1,000,000 PINs where nothing is known of the person: one byte a PIN.
 * Neighbours of an initial password differ from region to region and are left to `refusesFor`. About ten seconds.
 */
export const libraryVerdicts = (): Uint8Array => {
  const policy = libraryPolicy('000000');
  const subject = prepareSubject(policy, {});
  return Uint8Array.from({ length: 1_000_000 }, (_, i) => {
    const pin = String(i).padStart(6, '0');
    const codes = checkPassword(policy, pin, { subject })
      .findings.filter(({ severity }) => severity === 'reject')
      .map(({ code }) => code);
    const isListed = standardBlocklist.bandOf(pin) !== undefined;
    // Phrases and years with round numbers have the code of the lists and are on none.
    const isShape = codes.some(
      (code) => code !== 'initial-password.similar' && (code !== 'blocklist.common' || !isListed),
    );
    return (
      (isShape ? SHAPE : 0) +
      (isListed ? STANDARD_LIST : 0) +
      (strictBlocklist.bandOf(pin) === undefined ? 0 : STRICT_LIST)
    );
  });
};
