import { describe, expect, test } from 'vitest';
import { keypadPath } from '../../src/detectors/keypadPath';
import { countPins, detect, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(keypadPath, candidate).whole;
const text = (candidate: string) => detect(keypadPath, candidate, { policy: textPolicy });

describe('PINs', () => {
  test.each(['147258', '159357', '123321', '258456', '789456', '951753', '369369'])(
    '%s is two lines of the keypad',
    (candidate) => {
      expect(pin(candidate)).toEqual(['pattern.keypad-path']);
    },
  );

  test.each(['739105', '147250', '124578', '1472589', '147', '147258369'])('%s is not', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  // Eight lines, both ways, twice.
  test('refuses 256 of 1,000,000, and warns of none', () => {
    expect(countPins(keypadPath)).toEqual({ whole: 16 * 16, part: 0 });
  });
});

describe('text', () => {
  test.each(['qwertyuiop', 'QWERTY', '1qaz2wsx', 'qweasd', 'qazwsxedc', 'poiuytrewq', '!@#$%^&*', 'zxcvbnm', 'qwe123'])(
    '%s is rows and columns of the keyboard',
    (candidate) => {
      expect(text(candidate).whole).toContain('pattern.keypad-path');
    },
  );

  test.each(['k7wp2mh9', 'qwerty7k', 'typewriter'])('%s is not', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('a piece of a row is a part', () => {
    expect(text('k7qwerty').parts).toEqual(['pattern.partial qwerty']);
  });

  test('lines that follow one another are one part, also those of a keypad', () => {
    expect(text('qazwsxedc7').parts).toContain('pattern.partial qazwsxedc');
    expect(text('147258369a').parts).toContain('pattern.partial 147258369');
  });
});
