import { describe, expect, test } from 'vitest';
import { keyboardWalk } from '../../src/detectors/keyboardWalk';
import { countPins, detect, textPolicy } from './inputFor';

const text = (candidate: string) => detect(keyboardWalk, candidate, { policy: textPolicy });

describe('text', () => {
  test.each(['qwertyuiop', 'QWERTY', '1qaz2wsx', 'qweasd', 'qazwsxedc', 'poiuytrewq', '!@#$%^&*', 'zxcvbnm', 'qwe123'])(
    '%s is rows and columns of the keyboard',
    (candidate) => {
      expect(text(candidate).whole).toContain('pattern.keypad-path');
    },
  );

  test.each(['k7wp2mh9', 'harbour9', 'kx7pqm2z'])('%s is not', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('a piece of a row is a part', () => {
    expect(text('k7qwerty').parts).toContain('pattern.partial qwerty');
  });

  test('lines that follow one another are one part, also those of a keypad', () => {
    expect(text('qazwsxedc7').parts).toContain('pattern.partial qazwsxedc');
    expect(text('147258369a').parts).toContain('pattern.partial 147258369');
  });
});

test('no PIN is one', () => {
  expect(countPins(keyboardWalk)).toEqual({ whole: 0, part: 0 });
});
