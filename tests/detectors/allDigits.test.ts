import { describe, expect, test } from 'vitest';
import { allDigits } from '../../src/detectors/anyNumbers';
import { countPins, detect, textPolicy } from './inputFor';

describe('where letters are allowed', () => {
  test.each(['739105', '73910548', '７３９１０５', '1'])('%s is refused', (candidate) => {
    expect(detect(allDigits, candidate, { policy: textPolicy }).whole).toEqual(['pattern.all-digits']);
  });

  test.each(['739105a', '739 105', '739-105', '+739105', '', '一二三四'])('%s is not', (candidate) => {
    expect(detect(allDigits, candidate, { policy: textPolicy })).toEqual({ whole: [], parts: [] });
  });
});

test('a PIN is digits: none of 1,000,000', () => {
  expect(countPins(allDigits)).toEqual({ whole: 0, part: 0 });
});
