import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/places';
import { table } from '../../src/places/generated/table';

const namesOf = (text: string): string[] => findPlaces(text).map(({ name }) => name);

test('a place comes with its code and its province', () => {
  expect(findPlaces('烟台')).toEqual([{ code: '370600', name: '烟台市', province: '山东省' }]);
  expect(findPlaces('重庆')).toEqual([{ code: '500000', name: '重庆市', province: '重庆市' }]);
});

describe('the best comes first', () => {
  test.each([
    ['烟台市', ['烟台市']],
    ['yantai', ['烟台市']],
    ['yantaishi', ['烟台市']],
    ['Yan Tai', ['烟台市']],
    ["xi'an", ['西安市']],
    ['yt', ['鹰潭市', '烟台市']],
    ['370600', ['烟台市']],
    ['３７０６００', ['烟台市']],
    // Two places of one name: by code.
    ['吉林', ['吉林省', '吉林市']],
    ['海南', ['海南省', '海南藏族自治州']],
    // What both spellings are typed as.
    ['shanxi', ['山西省', '陕西省']],
    ['shaanxi', ['陕西省']],
    ['lvliang', ['吕梁市']],
    ['lüliang', ['吕梁市']],
    ['lu\u0308liang', ['吕梁市']],
    ['ＹａｎＴａｉ', ['烟台市']],
    // A place that is named whole before those whose names go on.
    ['suzhou', ['苏州市', '宿州市']],
    ['黔', ['黔西南布依族苗族自治州', '黔东南苗族侗族自治州', '黔南布依族苗族自治州']],
    ['延边朝鲜族', ['延边朝鲜族自治州']],
    // A longer text names the place that it holds last.
    ['山东省烟台市', ['烟台市', '山东省']],
    ['烟台市芝罘区', ['烟台市']],
    // A county without rules of its own: what it belongs to, nearest first.
    ['370602', ['烟台市', '山东省']],
    ['500112', ['重庆市']],
    ['659001', ['石河子市']],
  ])('%s', (text, names) => {
    expect(namesOf(text).slice(0, names.length)).toEqual(names);
  });

  test('the beginning of a code lists what it begins', () => {
    expect(findPlaces('3706').map(({ code }) => code)).toEqual(['370600']);
    expect(namesOf('37')).toHaveLength(17);
  });
});

test.each(['', '  ', '-', '亚特兰蒂斯', '000000', '999999', 'xyz', '烟台'.repeat(100)])(
  'nothing is found for %j',
  (text) => {
    expect(findPlaces(text)).toEqual([]);
  },
);

test.each([undefined, null, 370600, {}])('wants a string, not %j', (text) => {
  expect(() => findPlaces(text as string)).toThrow(TypeError);
});

describe('every place', () => {
  const codesOf = (text: string): string[] => findPlaces(text).map(({ code }) => code);
  /** The places of the table for which something does not hold. */
  const except = (holds: (row: (typeof table)[number]) => boolean): string[] =>
    table.filter((row) => !holds(row)).map(({ name }) => name);

  test('alone by its code', () => {
    expect(except(({ code }) => codesOf(code).join() === code)).toEqual([]);
  });

  test('first by its name', () => {
    expect(except(({ code, name }) => codesOf(name)[0] === code)).toEqual([]);
  });

  test('among the first by its short name, which others may have too', () => {
    const isShort = (short: string, code: string | undefined): boolean =>
      table.some((other) => other.short === short && other.code === code);
    expect(
      except(({ code, short }) => {
        const found = codesOf(short);
        return isShort(short, found[0]) && found.includes(code);
      }),
    ).toEqual([]);
  });

  test('by its pinyin', () => {
    expect(except(({ code, pinyin }) => codesOf(pinyin).includes(code))).toEqual([]);
  });
});

test('any text finds places of the table, each once, and never throws', () => {
  const pieces = fc.constantFrom(
    ...table.flatMap(({ code, short, pinyin }) => [code.slice(0, 3), short, pinyin, '市']),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('')),
  );
  const codes = new Set(table.map(({ code }) => code));
  fc.assert(
    fc.property(texts, (text) => {
      const found = findPlaces(text).map(({ code }) => code);
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((code) => !codes.has(code))).toEqual([]);
    }),
  );
});
