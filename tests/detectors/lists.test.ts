import { describe, expect, test } from 'vitest';
import { contextWord, customWord, popularPassword } from '../../src/detectors/lists';
import { definePolicy } from '../../src/index';
import { countPins, detect, textPolicy } from './inputFor';

const text = (candidate: string) => detect(popularPassword, candidate, { policy: textPolicy });

describe('text', () => {
  test.each(['woaini1314', 'WoAiNi1314', 'ABc1234', 'password', 'p@ssword', 'admin', 'wang', '123456', '520'])(
    '%s is popular',
    (candidate) => {
      expect(text(candidate).whole).toEqual(['blocklist.common']);
    },
  );

  test.each(['k7wp2mh9', 'harbourlantern', ''])('%s is not', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('stem and number are parts, which the judge puts together', () => {
    expect(text('admin@520').parts).toEqual(expect.arrayContaining(['blocklist.common admin', 'blocklist.common 520']));
  });

  test('popular pieces are parts', () => {
    expect(text('k7-woaini1314-w').parts).toContain('blocklist.common woaini1314');
  });
});

const textContextWord = (candidate: string) => detect(contextWord, candidate, { policy: textPolicy });

describe('text', () => {
  test.each(['yibao', 'SheBao', '12393', 'Hangzhou', 'y1bao', 'yi.bao', 'oabiy'])(
    '%s is a word of the service or a place',
    (candidate) => {
      expect(textContextWord(candidate).whole).toEqual(['blocklist.context']);
    },
  );

  test.each(['k7wp2mh9', 'harbour', ''])('%s is none', (candidate) => {
    expect(textContextWord(candidate)).toEqual({ whole: [], parts: [] });
  });

  test('with something around it, it is a part', () => {
    expect(textContextWord('k7yibao2w').parts).toContain('blocklist.context yibao');
  });
});

test('no PIN is one: 0 of 1,000,000', () => {
  expect(countPins(contextWord)).toEqual({ whole: 0, part: 0 });
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
  expect(countPins(customWord, { policy: definePolicy({ blocklist: ['802946'] }) })).toEqual({ whole: 1, part: 0 });
  expect(countPins(customWord, { policy: definePolicy({ blocklist: ['8029'] }) })).toEqual({ whole: 0, part: 0 });
});
