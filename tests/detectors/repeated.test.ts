import { describe, expect, test } from 'vitest';
import { again, repeated } from '../../src/detectors/repeated';
import { counted } from '../runs';
import { countPins, detect, inputFor, spansOf, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(repeated, candidate);
const text = (candidate: string) => detect(repeated, candidate, { policy: textPolicy });

describe('PINs', () => {
  test.each([
    '111111',
    '000000',
    '121212',
    '123123',
    '112233',
    '111222',
    '123321',
    '112112',
    '100000',
    '110001',
    '898989',
    '9999',
    '11111111',
    '12341234',
    '12312312',
    '11223344',
    '12344321',
    '711119',
    '70000519',
  ])('%s is one', (candidate) => {
    expect(pin(candidate).whole).toEqual(['pattern.repeated']);
  });

  test.each(['739105', '123124', '112234', '123322', '102030', '111', ''])('%s is none', (candidate) => {
    expect(pin(candidate).whole).toEqual([]);
  });

  test('three equal digits in a row are nothing', () => {
    expect(pin('711195')).toEqual({ whole: [], parts: [] });
  });

  // At most two digits 2,800; abcabc, abccba and aabbcc with three 720 each. Runs of four: aaaabc, baaaac, bcaaaa.
  test('refuses 7,120 of 1,000,000 and warns of none', () => {
    expect(countPins(repeated)).toEqual({ whole: counted(492, 2800 + 3 * 720 + 3 * 720), part: 0 });
  });

  test('the plainest kinds cost least', () => {
    const costOf = (candidate: string) => spansOf(repeated, inputFor(candidate))[0]?.price.whole;
    expect(['898989', '777333', '739739', '773399', '739937', '773737', '777719'].map(costOf)).toEqual([
      1e3, 1e3, 3e3, 3e3, 1e4, 1e4, 1e4,
    ]);
  });
});

describe('text', () => {
  test.each(['aaaaaaaa', 'abababab', 'abcabcabc', 'aabbccdd', 'aaabbb', 'Ab1Ab1', '密码密码', 'aAaAaAbB', 'abcabcab'])(
    '%s is one',
    (candidate) => {
      expect(text(candidate).whole).toEqual(['pattern.repeated']);
    },
  );

  test.each(['k7wp2mh9', 'level-racecar', 'abcdcba', 'abcabcabd'])('%s is none', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('three equal characters in a row are a part', () => {
    expect(text('k7wwwp2').parts).toEqual(['pattern.partial www']);
  });

  test.each([
    ['k7asasas', 'asasas'],
    ['kobe2424', '2424'],
    ['abcabc7k', 'abcabc'],
  ])('blocks of up to three characters that follow one another in %s are a part', (candidate, part) => {
    expect(text(candidate).parts).toContain(`pattern.partial ${part}`);
  });
});

describe('a piece that was in the text before', () => {
  const pieces = (candidate: string) => detect(again, candidate, { policy: textPolicy }).parts;

  test.each([
    ['laopo520 laopo520', 'laopo520'],
    ['wang88wang88!', 'wang88'],
    ['Test1-test1', 'test1'],
    ['chen06122160nehc', '2160nehc'],
    ['chen0612!2160nehc', '2160nehc'],
    ['kxqwkxqwkxqw', 'kxqw'],
  ])('%s: %s', (candidate, piece) => {
    expect(pieces(candidate)).toContain(`pattern.partial ${piece}`);
  });

  test.each(['k7wp2mh9', 'abc-abc', 'level-racecar', ''])('none in %s', (candidate) => {
    expect(pieces(candidate)).toEqual([]);
  });

  test('never overlaps with what it repeats, and is none in a PIN', () => {
    for (const { start, end } of spansOf(again, inputFor('a'.repeat(20), { policy: textPolicy }))) {
      expect(end - start).toBeLessThanOrEqual(start);
    }
    expect(detect(again, '12341234')).toEqual({ whole: [], parts: [] });
  });
});
