import { table } from './generated/table';

/** One place of the generated table. */
export interface PlaceRow {
  /** GB/T 2260 code of the place, six digits. */
  readonly code: string;
  /** Official name of the place: 烟台市, 延边朝鲜族自治州. */
  readonly name: string;
  /** What people call the place, always the beginning of its name: 烟台, 延边. */
  readonly short: string;
  /** Syllables of the official name in small letters, a space between them, v for ü. */
  readonly pinyin: string;
}

/** A province, a city or a county as a form offers it. */
export interface Place {
  /** GB/T 2260 code of the place, six digits: the `region` of a policy. */
  code: string;
  /** Official name of the place: 烟台市. */
  name: string;
  /** Official name of its province; of a province, its own: 山东省. */
  province: string;
}

/**
 * A row as callers see it, with the name of its province. Linear in the number of places.
 *
 * @example toPlace({ code: '370600', name: '烟台市', short: '烟台', pinyin: 'yan tai shi' }).province // '山东省'
 */
export const toPlace = ({ code, name }: PlaceRow): Place => {
  const province = table.find((row) => row.code === `${code.slice(0, 2)}0000`);
  return { code, name, province: province ? province.name : name };
};
