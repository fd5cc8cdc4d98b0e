import { resolveRegion } from './resolveRegion';

/**
 * The rows of the nearest level (region, city, province, nationwide) that has any; none when no level has.
 *
 * @param rows of one credential, from any region
 * @example nearestRows('500112', rows) // those of '500000', where neither 500112 nor 500100 has a row
 */
export const nearestRows = <Row extends { readonly region: string }>(region: string, rows: readonly Row[]): Row[] => {
  const nearest = resolveRegion(region).levels.find((level) => rows.some((row) => row.region === level));
  return rows.filter((row) => row.region === nearest);
};
