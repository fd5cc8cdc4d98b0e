import { describe, expect, test } from 'vitest';
import { sequence } from '../../src/detectors/sequence';
import { countPins, detect, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(sequence, candidate);
const text = (candidate: string) => detect(sequence, candidate, { policy: textPolicy });

describe('PINs', () => {
  test.each(['123456', '654321', '012345', '890123', '210987', '135791', '246802', '1234', '12345678'])(
    '%s is one',
    (candidate) => {
      expect(pin(candidate).whole).toEqual(['pattern.sequence']);
    },
  );

  test.each(['739105', '111111', '123457', '124578', '1a2b', ''])('%s is none', (candidate) => {
    expect(pin(candidate).whole).toEqual([]);
  });

  test('four neighbours in a row are a part, three are nothing', () => {
    expect(pin('712349').parts).toEqual(['pattern.partial 1234']);
    expect(pin('798765').parts).toEqual(['pattern.partial 98765']);
    expect(pin('712394').parts).toEqual([]);
  });

  // Ten first digits, nine steps. Runs: two directions, ten first digits, three places of four and two of five.
  test('refuses 90 of 1,000,000, and warns of a run in 5,580', () => {
    expect(countPins(sequence)).toEqual({ whole: 90, part: 2 * 10 * (3 * 90 - 9 + 2 * 9) });
  });
});

describe('text', () => {
  test.each(['abcdefgh', 'zyxwvuts', 'acegikmo', 'ABCDEFGH', '24680246'])('%s is one', (candidate) => {
    expect(text(candidate).whole).toEqual(['pattern.sequence']);
  });

  test.each(['k7wp2mh9', 'abcd1234', 'xyzabc', 'aaaaaaa'])('%s is none', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('runs inside are parts', () => {
    expect(text('kabcd7321').parts).toEqual(['pattern.partial abcd', 'pattern.partial 321']);
  });
});
