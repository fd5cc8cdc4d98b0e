import { areaList } from '@vant/area-data';
import { describe, expect, test } from 'vitest';
import { regionNames } from '../../src/regions/generated/names';

const isProvince = (code: string): boolean => code.endsWith('0000');
const isPrefecture = (code: string): boolean => code.endsWith('00') && !isProvince(code);

describe('regionNames', () => {
  const names = Object.entries(regionNames);

  test('34 provinces, 333 prefectures, 12 cities of the XPCC', () => {
    expect(names.filter(([code]) => isProvince(code))).toHaveLength(34);
    expect(names.filter(([code]) => isPrefecture(code))).toHaveLength(333);
    expect(names.filter(([code]) => code.startsWith('6590'))).toHaveLength(12);
  });

  test('provinces agree with @vant/area-data', () => {
    expect(names.filter(([code]) => isProvince(code)).sort()).toEqual(Object.entries(areaList.province_list).sort());
  });

  test('prefectures agree with @vant/area-data, which also lists municipalities, xx90 and rows of its own for 71, 81, 82', () => {
    const theirs = Object.entries(areaList.city_list).filter(([code]) => !/^(11|12|31|50|71|81|82)|^..90/.test(code));
    expect(names.filter(([code]) => isPrefecture(code)).sort()).toEqual(theirs.sort());
  });
});
