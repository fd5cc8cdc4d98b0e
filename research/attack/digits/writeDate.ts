/**
 * A date in a pattern of YYYY, YY, MM, DD, M and D; small letters stay.
 * Undefined where a month or day of two digits has to be written with one.
 * @example writeDate('1990-01-08', 'YYYYMD') // '199018'
 */
export const writeDate = (date: string, pattern: string): string | undefined => {
  const [year = '', month = '', day = ''] = date.split('-');
  const written = pattern
    .replace('YYYY', year)
    .replace('YY', year.slice(2))
    .replace('MM', month)
    .replace('DD', day)
    .replace('M', String(Number(month)))
    .replace('D', String(Number(day)));
  return written.length === pattern.length ? written : undefined;
};
