/** Nothing, then each letter, followed by its forms with a tone mark and by Cyrillic and Greek letters that look like it; v stands for ü. */
const FORMS = ' aāáǎàаαcсeēéěèêеiīíǐìіjјmḿnńňǹoōóǒòоοpрsѕuūúǔùvüǖǘǚǜxхyу';

/**
 * The Latin letter that a small letter with a tone mark, or one of another script that looks alike, stands for; empty
 * where there is none.
 *
 * @param unit one UTF-16 unit in lower case
 * @example plainLetter('ǎ') // 'a'
 */
export const plainLetter = (unit: string): string => FORMS.slice(0, FORMS.indexOf(unit) + 1).replace(/[^a-z]/g, '').slice(-1);
