import { describe, expect, test } from 'vitest';
import { customWord, listedWord, placeName, placeOfOffice, popularDigits } from '../../src/detectors/lists';
import { definePolicy } from '../../src/index';
import { countPins, detect, textPolicy } from './inputFor';

const text = (candidate: string) => detect(listedWord, candidate, { policy: textPolicy });

describe('popular words, numbers and phrases', () => {
  test.each(['woaini', 'WoAiNi', 'password', 'p@ssword', '123456', '520', 'michael', '我爱你'])('%s is one', (word) => {
    expect(text(word).whole).toContain('blocklist.common');
  });

  test.each(['k7wp2mh9', ''])('%s is none', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('stem and number are parts, which the judge puts together', () => {
    expect(text('admin@520').parts).toEqual(expect.arrayContaining(['blocklist.common admin', 'blocklist.common 520']));
  });
});

describe('words of the service', () => {
  test.each(['yibao', 'SheBao', '12393', '95588', 'yi.bao', '医保局'])('%s is one', (candidate) => {
    expect(text(candidate).whole).toContain('blocklist.context');
  });

  test('with something around it, it is a part', () => {
    expect(text('k7yibao2w').parts).toContain('blocklist.context yibao');
  });
});

describe('places', () => {
  test.each(['Hangzhou', '安徽', 'beijing'])('%s is one', (candidate) => {
    expect(detect(placeName, candidate, { policy: textPolicy }).whole).toContain('blocklist.context');
  });
});

describe('a place in front of an office', () => {
  const places = (candidate: string) => detect(placeOfOffice, candidate, { policy: textPolicy }).parts;

  test.each([
    ['抚州医保局123', '抚州'],
    ['唐山市医保局', '唐山市'],
    ['江西省@社保2024', '江西省'],
    ['tangshanshiyibaoju', 'tangshanshi'],
    ['TangShan_yibao', 'tangshan'],
  ])('%s: %s', (candidate, place) => {
    expect(places(candidate)).toContain(`blocklist.context ${place}`);
  });

  test.each(['医保局抚州', '抚州123医保局', 'kxqwyibao', 'woaini', ''])('none in %s', (candidate) => {
    expect(places(candidate)).toEqual([]);
  });
});

test('a word is looked for in texts only', () => {
  for (const detector of [listedWord, placeName, placeOfOffice, popularDigits]) {
    expect(detect(detector, '123456')).toEqual({ whole: [], parts: [] });
  }
});

test('six digits of a text that are a popular PIN', () => {
  expect(detect(popularDigits, 'kx112233', { policy: textPolicy }).parts).toEqual(['blocklist.common 112233']);
});

const policy = definePolicy({ format: textPolicy.format, blocklist: ['YuBei', ' 渝北 ', '２４６'] });
const textCustomWord = (candidate: string) => detect(customWord, candidate, { policy });

describe('words of the operator', () => {
  test.each(['yubei', 'YUBEI', 'yu-bei', 'iebuy', '渝北', '246'])('%s is one', (candidate) => {
    expect(textCustomWord(candidate).whole).toEqual(['blocklist.custom']);
  });

  test.each(['yubai', 'k7wp2mh9', ''])('%s is none', (candidate) => {
    expect(textCustomWord(candidate)).toEqual({ whole: [], parts: [] });
  });

  test('with something around it, it is a part', () => {
    expect(textCustomWord('kxyubei').parts).toEqual(['blocklist.custom yubei']);
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
  expect(countPins(customWord, { policy: definePolicy({ blocklist: ['802953'] }) })).toEqual({ whole: 1, part: 0 });
  expect(countPins(customWord, { policy: definePolicy({ blocklist: ['8029'] }) })).toEqual({ whole: 0, part: 0 });
});
