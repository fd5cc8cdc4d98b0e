import type { CalendarDate } from '../../../src/documents/dates';
import { spellLunar } from '../../../src/subject/dateSpellings';

/** Every writing of a date in the other calendar, as the library spells them. */
export const lunarTexts = (date: CalendarDate): string[] => {
  const texts: string[] = [];
  spellLunar(date, (text) => texts.push(text));
  return texts;
};
