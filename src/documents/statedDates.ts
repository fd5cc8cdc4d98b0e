import type { CalendarDate } from './IdentityDocument';
import { readBirthDate } from './readBirthDate';

/**
 * The dates among writings YYYYMMDD; those that name no day of the calendar are left out.
 * Linear; throws nothing.
 *
 * @example statedDates('19900230', '19900228') // [{ year: 1990, month: 2, day: 28 }]
 */
export const statedDates = (...writings: readonly string[]): CalendarDate[] =>
  writings.map(readBirthDate).filter((date): date is CalendarDate => date !== undefined);
