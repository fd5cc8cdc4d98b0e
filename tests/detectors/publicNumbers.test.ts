import { expect, test } from 'vitest';
import { publicNumber, yearAndTail } from '../../src/detectors/popularPins';
import { definePolicy, formats } from '../../src/index';
import { counted } from '../runs';
import { countPins, detect, textPolicy } from './inputFor';

const jiangxi = definePolicy({ region: '361002' });
const number = (candidate: string, policy = jiangxi) => detect(publicNumber, candidate, { policy }).whole;

test.each(['361002', '361000', '360000'])('%s is the code of the region or of what it lies in', (candidate) => {
  expect(number(candidate)).toEqual(['blocklist.context']);
});

test.each(['123937', '712393', '123335', '955887', '795588', '955330', '100867'])(
  '%s is a hotline and a digit',
  (candidate) => {
    expect(number(candidate)).toEqual(['blocklist.context']);
  },
);

test.each(['362000', '361001', '739105', '739162', '712345'])('%s is none', (candidate) => {
  expect(number(candidate)).toEqual([]);
});

test('another region has other codes', () => {
  expect(number('361000', definePolicy({ region: '110000' }))).toEqual([]);
  expect(number('110000', definePolicy({ region: '110000' }))).toEqual(['blocklist.context']);
});

test.each(['36100073', '73361000', '12393739', '73995588'])('%s in eight digits', (candidate) => {
  expect(number(candidate, definePolicy({ region: '361000', format: formats.pin8 }))).toEqual(['blocklist.context']);
});

test.each(['201310', '198700', '199001', '200011', '198812', '202912'])(
  '%s is a year and a round number or a month',
  (candidate) => {
    expect(detect(yearAndTail, candidate).whole).toEqual(['blocklist.common']);
  },
);

test.each(['201313', '193910', '203010', '198702', '131020', ''])('%s is not', (candidate) => {
  expect(detect(yearAndTail, candidate).whole).toEqual([]);
});

// Twenty-six hotlines, a digit before or after each; the nationwide code 000000.
test('how many PINs: hotlines, a code, and 90 years with five tails', () => {
  expect(countPins(publicNumber)).toEqual({ whole: counted(42, 26 * 20 + 1), part: 0 });
  expect(countPins(yearAndTail)).toEqual({ whole: counted(35, 90 * 5), part: 0 });
});

test('in a text they are words of the context', () => {
  expect(detect(publicNumber, '123937', { policy: textPolicy })).toEqual({ whole: [], parts: [] });
  expect(detect(yearAndTail, '201310', { policy: textPolicy })).toEqual({ whole: [], parts: [] });
});
