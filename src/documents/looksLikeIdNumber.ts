import { foreignPermanentResident } from './foreignPermanentResident';
import { residencePermit } from './residencePermit';
import { residentId } from './residentId';

/**
 * Whether a text can only be meant as an ID number that states a birth date: 18 characters with a real date and
 * the right check character, 15 digits with a real date, or an old foreign permanent resident number that holds.
 * Case does not matter; nothing else is normalised. Longer texts are refused without a look; throws nothing.
 *
 * @example looksLikeIdNumber('11010519491231002x') // true
 */
export const looksLikeIdNumber = (text: string): boolean =>
  text.length <= 18 &&
  [residentId, residencePermit, foreignPermanentResident].some(({ normalize, isValid }) => {
    const number = normalize(text.toUpperCase());
    return number !== undefined && isValid(number);
  });
