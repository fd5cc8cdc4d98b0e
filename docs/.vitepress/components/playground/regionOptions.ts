import { regionNames } from '../../../../src/regions/generated/names';

export interface RegionOption {
  code: string;
  name: string;
}

const options: readonly RegionOption[] = Object.keys(regionNames)
  .sort()
  .map((code) => ({ code, name: regionNames[code] ?? code }));

const isProvince = (code: string): boolean => code.endsWith('0000');

/** The code for the whole country; it has no name in the table. */
export const nationwide = '000000';

export const provinces: readonly RegionOption[] = options.filter(({ code }) => isProvince(code));

export const provinceOf = (region: string): string => `${region.slice(0, 2)}0000`;

/** Undefined for the whole country. */
export const nameOf = (region: string): string | undefined => regionNames[region];

export const isRegion = (code: string): boolean => code === nationwide || code in regionNames;

/** What the table names below a province: prefectures, cities, and counties with rules of their own. */
export const citiesOf = (province: string): readonly RegionOption[] =>
  options.filter(({ code }) => code !== province && provinceOf(code) === province);
