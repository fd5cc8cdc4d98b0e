import { describe, expect, test } from 'vitest';
import { customWord } from '../../src/detectors/lists';
import { definePolicy } from '../../src/index';
import { countPins, detect, textPolicy } from './inputFor';

const policy = definePolicy({ format: textPolicy.format, blocklist: ['YuBei', ' 渝北 ', '２４６'] });
const text = (candidate: string) => detect(customWord, candidate, { policy });

describe('words of the operator', () => {
  test.each(['yubei', 'YUBEI', 'yu-bei', 'iebuy', '渝北', '246'])('%s is one', (candidate) => {
    expect(text(candidate).whole).toEqual(['blocklist.custom']);
  });

  test.each(['yubai', 'k7wp2mh9', ''])('%s is none', (candidate) => {
    expect(text(candidate)).toEqual({ whole: [], parts: [] });
  });

  test('with something around it, it is a part', () => {
    expect(text('kxyubei').parts).toEqual(['blocklist.custom yubei']);
  });
});

describe('isBlocked', () => {
  test('is asked for the candidate as typed', () => {
    const isBlocked = (candidate: string): boolean => candidate === 'K7wp2MH9';
    expect(detect(customWord, 'K7wp2MH9', { policy: textPolicy, isBlocked }).whole).toEqual(['blocklist.custom']);
    expect(detect(customWord, 'k7wp2mh9', { policy: textPolicy, isBlocked }).whole).toEqual([]);
  });
});

test('a word of six digits is one PIN, one of four none', () => {
  expect(countPins(customWord, { policy: definePolicy({ blocklist: ['802946'] }) })).toEqual({ whole: 1, part: 0 });
  expect(countPins(customWord, { policy: definePolicy({ blocklist: ['8029'] }) })).toEqual({ whole: 0, part: 0 });
});
