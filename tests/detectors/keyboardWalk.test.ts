import { describe, expect, test } from 'vitest';
import { keyboardWalk } from '../../src/detectors/keyboardWalk';
import { countPins, detect, inputFor, spansOf, textPolicy } from './inputFor';

const text = (candidate: string) => detect(keyboardWalk, candidate, { policy: textPolicy });

describe('text', () => {
  test.each(['qwertyuiop', 'QWERTY', '1qaz2wsx', 'qweasd', 'qazwsxedc', 'poiuytrewq', '!@#$%^&*', 'zxcvbnm', 'qwe123'])(
    '%s is rows and columns of the keyboard',
    (candidate) => {
      expect(text(candidate).whole).toContain('pattern.keypad-path');
    },
  );

  test.each([
    ['lines of three that come back to where they began', 'yuihjk678'],
    ['in another order of the rows, and backwards', '987lkjoiu'],
    ['shift in turns', '2W3E4R5T'],
    ['shift held for a column', '!QAZ2wsx'],
    ['zigzags', '1a2s3d4f'],
    ['from the end of the row', '0okm9ijn'],
    ['two columns, a row at a time', '12qwaszx'],
    ['a German keyboard', 'qwertzuiop'],
    ['a French keyboard', 'azertyuiop'],
    ['a Dvorak keyboard', 'aoeuidhtns'],
    ['blanks between the keys', '1 q a z 2 w s x'],
    ['dots between its pieces', '1q.2w.3e.4r'],
  ])('%s: %s', (_, candidate) => {
    expect(text(candidate).whole).toContain('pattern.keypad-path');
  });

  test('what goes on in the same way costs less than what turns', () => {
    const priceOf = (candidate: string): number =>
      Math.min(
        ...spansOf(keyboardWalk, inputFor(candidate, { policy: textPolicy }))
          .filter(({ start, end }) => start === 0 && end === candidate.length)
          .map(({ price }) => price.part),
      );
    expect(priceOf('2W3E4R5T')).toBe(priceOf('2W3E4R'));
    expect(priceOf('yuihjk678')).toBeLessThan(priceOf('yuihjk567'));
    expect(priceOf('qwertyui')).toBeLessThan(priceOf('qwertfds'));
  });

  test.each(['k7wp2mh9', 'harbour9', 'kx7pqm2z', 'c`&_6*;U', '1")\'C%%E'])('%s is not', (candidate) => {
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
