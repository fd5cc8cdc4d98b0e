import { describe, expect, test } from 'vitest';
import { listPlaces, type Place } from '../../src/places';
import { table } from '../../src/places/generated/table';

const codesOf = (places: readonly Place[]): string[] => places.map(({ code }) => code);

describe('listPlaces', () => {
  test('the provinces first, in the order of their codes', () => {
    expect(listPlaces()).toHaveLength(34);
    expect(listPlaces()[0]).toEqual({ code: '110000', name: '北京市', province: '北京市' });
    expect(listPlaces('000000')).toEqual(listPlaces());
  });

  test('then the cities of one, with the name of the province', () => {
    expect(listPlaces('370000')).toHaveLength(16);
    expect(listPlaces('370000')[5]).toEqual({ code: '370600', name: '烟台市', province: '山东省' });
  });

  test('then what has rules of its own below a city', () => {
    expect(codesOf(listPlaces('330400'))).toEqual(['330482']);
    expect(codesOf(listPlaces('330000'))).not.toContain('330482');
  });

  test('the cities of the XPCC, which have no prefecture, come right below Xinjiang', () => {
    expect(codesOf(listPlaces('650000')).filter((code) => code.startsWith('6590'))).toHaveLength(12);
  });

  test.each(['370600', '110000', '999999', '37', '', '烟台'])('nothing below %j', (code) => {
    expect(listPlaces(code)).toEqual([]);
  });

  test.each([null, 370000, {}])('wants a string, not %j', (code) => {
    expect(() => listPlaces(code as unknown as string)).toThrow(TypeError);
  });

  test('a walk from the top meets every place once', () => {
    const walk = (places: readonly Place[]): string[] =>
      places.flatMap(({ code }) => [code, ...walk(listPlaces(code))]);
    expect(walk(listPlaces()).sort()).toEqual(table.map(({ code }) => code).sort());
  });
});
