import fc from 'fast-check';
import { isCalendarDate } from '../src/documents/dates';

/** Every day of the calendar from 1900 to 2100. */
export const calendarDays = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isCalendarDate);
