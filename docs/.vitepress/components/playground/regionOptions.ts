import { findPlaces, listPlaces, type Place } from 'yibao-password-policy/places';

/** The code for the whole country; it has no name in the table. */
export const nationwide = '000000';

export const provinces: readonly Place[] = listPlaces();

export const provinceOf = (region: string): string => `${region.slice(0, 2)}0000`;

const findPlace = (code: string): Place | undefined => findPlaces(code).find((place) => place.code === code);

/** Undefined for the whole country. */
export const nameOf = (region: string): string | undefined => findPlace(region)?.name;

export const isRegion = (code: string): boolean => code === nationwide || findPlace(code) !== undefined;

/** What the table names below a province: prefectures, cities, and counties with rules of their own. */
export const citiesOf = (province: string): readonly Place[] =>
  listPlaces(province).flatMap((city) => [city, ...listPlaces(city.code)]);
