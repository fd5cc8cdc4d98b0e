import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { table as places } from '../../src/places/generated/table';
import { policyTable } from '../../src/regions/generated/policyTable';
import { isRegion, resolveRegion } from '../../src/regions/resolveRegion';
import { allRules } from '../../src/regions/ruleTable';

describe('resolveRegion', () => {
  test.each<[what: string, region: string, levels: string[]]>([
    ['nationwide', '000000', ['000000']],
    ['a province', '370000', ['370000', '000000']],
    ['a municipality', '500112', ['500112', '500100', '500000', '000000']],
    ['a city', '361000', ['361000', '360000', '000000']],
    ['a county', '330482', ['330482', '330400', '330000', '000000']],
    ['Turpan, withdrawn', '652100', ['652100', '650400', '650000', '000000']],
    ['a county of old Turpan', '652101', ['652101', '650400', '650000', '000000']],
    ['Hami, withdrawn', '652200', ['652200', '650500', '650000', '000000']],
    ['Laiwu, now part of Jinan', '371200', ['371200', '370100', '370000', '000000']],
    ['Chongqing when it was a city of Sichuan', '510200', ['510200', '500000', '000000']],
    ['Wanxian', '512200', ['512200', '500000', '000000']],
    ['XPCC', '660000', ['660000', '650000', '000000']],
    ['first division of the XPCC', '660100', ['660100', '660000', '650000', '000000']],
    ['a regiment of the first division', '660107', ['660107', '660100', '660000', '650000', '000000']],
    ['XPCC level', '669900', ['669900', '660000', '650000', '000000']],
    ['pool of a province', '119900', ['119900', '110000', '000000']],
    ['pool of a city', '361199', ['361199', '361100', '360000', '000000']],
    ['Manzhouli', '153000', ['153000', '150000', '000000']],
    ['Erenhot', '153100', ['153100', '150000', '000000']],
    ['Changbaishan', '222200', ['222200', '220000', '000000']],
    ["Xiong'an", '133199', ['133199', '133100', '130000', '000000']],
    ['Hainan by itself', '460001', ['460001', '460000', '000000']],
    ['Hong Kong', '810000', ['810000', '000000']],
    ['a code that was never given out', '129876', ['129876', '129800', '120000', '000000']],
  ])('%s: %s', (_what, region, levels) => {
    expect(resolveRegion(region).levels).toEqual(levels);
  });

  test('a city of the XPCC is looked up by its six digits, then in Xinjiang', () => {
    const { levels } = resolveRegion('659001');
    expect(levels[0]).toBe('659001');
    expect(levels.slice(-2)).toEqual(['650000', '000000']);
  });

  test('says whether the code itself has a rule or a policy', () => {
    const used = new Set([...allRules().map(({ region }) => region), ...policyTable.map(({ region }) => region)]);
    for (const region of used) expect(resolveRegion(region).isListed).toBe(true);
    for (const region of ['652100', '660000', '500112', '371200', '150000', '810000']) {
      expect(resolveRegion(region).isListed).toBe(false);
    }
  });

  test.each<unknown>([
    '',
    '3610',
    '36100a',
    '3610000',
    '361000\n',
    '３６１０００',
    361000,
    ['361000'],
    null,
    undefined,
    '990000',
    '000001',
    '100000',
    '830000',
    '999999',
  ])('%j is no region', (region) => {
    expect(isRegion(region)).toBe(false);
    expect(() => resolveRegion(region as string)).toThrow(
      new TypeError('region: six digits, the first two a province'),
    );
  });

  test('the provinces are those of GB/T 2260, and 66 is the XPCC', () => {
    const known = Array.from({ length: 100 }, (_, i) => `${String(i).padStart(2, '0')}0000`).filter(isRegion);
    expect(known).toEqual(
      ['000000', ...places.map(({ code }) => code).filter((code) => code.endsWith('0000')), '660000'].sort(),
    );
  });

  test('any region: itself first, nationwide last, nothing twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6}$/).filter(isRegion), (region) => {
        const { levels } = resolveRegion(region);
        expect(levels[0]).toBe(region);
        expect(levels[levels.length - 1]).toBe('000000');
        expect(new Set(levels).size).toBe(levels.length);
        expect(levels.every((level) => /^\d{6}$/.test(level))).toBe(true);
      }),
    );
  });
});
