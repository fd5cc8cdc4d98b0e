import { areaList } from '@vant/area-data';
import { describe, expect, test } from 'vitest';
import { table } from '../../src/places/generated/table';

const isProvince = (code: string): boolean => code.endsWith('0000');
const isPrefecture = (code: string): boolean => code.endsWith('00') && !isProvince(code);

describe('the table of places', () => {
  const names = table.map(({ code, name }): [string, string] => [code, name]);

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

  test.each([
    ['内蒙古自治区', '内蒙古', 'nei meng gu zi zhi qu'],
    ['西藏自治区', '西藏', 'xi zang zi zhi qu'],
    ['广西壮族自治区', '广西', 'guang xi zhuang zu zi zhi qu'],
    ['新疆维吾尔自治区', '新疆', 'xin jiang wei wu er zi zhi qu'],
    ['陕西省', '陕西', 'shaan xi sheng'],
    ['山西省', '山西', 'shan xi sheng'],
    ['重庆市', '重庆', 'chong qing shi'],
    ['厦门市', '厦门', 'xia men shi'],
    ['六安市', '六安', 'lu an shi'],
    ['台州市', '台州', 'tai zhou shi'],
    ['蚌埠市', '蚌埠', 'beng bu shi'],
    ['丽水市', '丽水', 'li shui shi'],
    ['乐山市', '乐山', 'le shan shi'],
    ['昌都市', '昌都', 'chang du shi'],
    ['喀什地区', '喀什', 'ka shi di qu'],
    ['吕梁市', '吕梁', 'lv liang shi'],
    ['朝阳市', '朝阳', 'chao yang shi'],
    ['长治市', '长治', 'chang zhi shi'],
    ['延边朝鲜族自治州', '延边', 'yan bian chao xian zu zi zhi zhou'],
    ['海西蒙古族藏族自治州', '海西', 'hai xi meng gu zu zang zu zi zhi zhou'],
    ['大兴安岭地区', '大兴安岭', 'da xing an ling di qu'],
    ['兴安盟', '兴安', 'xing an meng'],
    ['香港特别行政区', '香港', 'xiang gang te bie xing zheng qu'],
  ])('%s is called %s and spelt %s', (name, short, pinyin) => {
    expect(table.filter((row) => row.name === name)).toMatchObject([{ short, pinyin }]);
  });

  test('a short name begins the name, and the pinyin has a syllable for each character of the name', () => {
    for (const { name, short, pinyin } of table) {
      expect(name.startsWith(short)).toBe(true);
      expect(short.length).toBeGreaterThan(1);
      expect(pinyin.split(' ')).toHaveLength(name.length);
      expect(pinyin).toMatch(/^[a-z]+( [a-z]+)+$/);
    }
  });
});
