import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCodePoints } from '../../src/requirements';

test.each([
  ['', 0],
  ['abc', 3],
  ['张三', 2],
  ['𝟐😀', 2],
  ['\ud83d', 1],
  ['\ude00\ud83d', 2],
  ['\ud83d\ud83d\ude00', 2],
])('countCodePoints of %j is %i', (text, count) => {
  expect(countCodePoints(text)).toBe(count);
});

test('countCodePoints is what iteration counts', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', '\ud83d', '\ude00') })), (text) => {
      expect(countCodePoints(text)).toBe(Array.from(text).length);
    }),
  );
});
