import { describe, expect, test } from 'vitest';
import { popularPin } from '../../src/detectors/popularPins';
import { definePolicy, formats } from '../../src/index';
import { counted } from '../runs';
import { countPins, detect, inputFor, spansOf, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(popularPin, candidate).whole;
const policy = definePolicy({ format: formats.pin8 });
const eight = (candidate: string) => detect(popularPin, candidate, { policy }).whole;

describe('six digits', () => {
  test.each(['123456', '201314', '111111', '000000', '888888', '100200', '110120'])('%s is popular', (candidate) => {
    expect(pin(candidate)).toEqual(['blocklist.common']);
  });

  test.each(['739105', '1234567', '12345', ''])('%s is not', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  test('refuses 2,000 of 1,000,000', () => {
    expect(countPins(popularPin)).toEqual({ whole: counted(154, 2000), part: 0 });
  });
});

describe('eight digits', () => {
  test.each(['31415926', '25257758', '11235813', '12131415'])('%s is popular itself', (candidate) => {
    expect(eight(candidate)).toEqual(['blocklist.common']);
  });

  test.each(['10020073', '73100200', '12345600', '20131473'])(
    '%s is a popular one of six and two digits',
    (candidate) => {
      expect(eight(candidate)).toEqual(['blocklist.common']);
    },
  );

  test.each(['73916284', '71002003', '10073200'])('%s is not', (candidate) => {
    expect(eight(candidate)).toEqual([]);
  });

  test('two more digits cost a hundred times as much, and the more popular end counts', () => {
    const costOf = (candidate: string) => spansOf(popularPin, inputFor(candidate, { policy }))[0]?.price.whole;
    expect(costOf('12345600')).toBe(3000);
    expect(costOf('31415926')).toBe(300);
  });
});

test('a text has a list of its own', () => {
  expect(detect(popularPin, '100200', { policy: textPolicy }).whole).toEqual([]);
});
