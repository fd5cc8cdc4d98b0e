/**
 * How much a page counts in the search: what explains comes before the rows of the region table and the reference.
 *
 * It is sent to the browser as text and must need nothing outside itself.
 *
 * @example weighPage('/regions/50-chongqing.html#社保卡') // 0.2
 */
export const weighPage = (page: string): number => {
  if (/\/regions\/\w*-?\w+\.html/.test(page)) return 0.2;
  return /\/(reference|spec|contributing)\//.test(page) ? 0.5 : 1;
};
