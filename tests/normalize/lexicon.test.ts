import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAlikeKey, undisguised } from '../../src/normalize/lexicon';

describe('look-alikes undone', () => {
  test.each([
    ['g4nzh0u', ['ganzhou']],
    ['k4f31', ['kafei', 'kafel']],
    ['6an2hou', ['banzhou', 'ganzhou']],
    ['61', ['bi', 'bl', 'gi', 'gl']],
    ['p4$$w0rd', ['password']],
    ['ganzhou', []],
    ['#~', []],
    ['', []],
  ])('%s is read as %j', (text, readings) => {
    expect(undisguised(text)).toEqual(readings);
  });

  test('every reading is as long, has one key with the text, and has nothing left to undo', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abgilostz0123456789@$!|+(#中'), maxLength: 30 }), (text) => {
        for (const reading of undisguised(text)) {
          expect(reading).toHaveLength(text.length);
          expect(lookAlikeKey(reading)).toBe(lookAlikeKey(text));
          expect(undisguised(reading)).toEqual([]);
        }
      }),
    );
  });
});
