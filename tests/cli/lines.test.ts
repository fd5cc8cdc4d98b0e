import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineSplitter } from '../../src/cli/lines';

const split = (chunks: readonly string[], maxBytes: number): (string | undefined)[] => {
  const splitter = createLineSplitter(maxBytes);
  const lines = chunks.flatMap((chunk) => splitter.push(Buffer.from(chunk)).map((line) => line?.toString()));
  return [...lines, ...splitter.end().map((line) => line?.toString())];
};

test.each<[string[], (string | undefined)[]]>([
  [[], []],
  [['\n'], ['']],
  [
    ['a\n', '\n', 'b'],
    ['a', '', 'b'],
  ],
  [['a', 'b', '\n'], ['ab']],
  [['a\r\nb'], ['a\r', 'b']],
  [['12345678\n'], ['12345678']],
  [['123456789\nx'], [undefined, 'x']],
  [
    ['12345', '6789', '\nx\n'],
    [undefined, 'x'],
  ],
  [['1234567', '8', '\n'], ['12345678']],
  [['123456789'], [undefined]],
  [
    ['1'.repeat(99), '1'.repeat(99), '\n', '2\n'],
    [undefined, '2'],
  ],
])('%j', (chunks, lines) => {
  expect(split(chunks, 8)).toEqual(lines);
});

test('property: however the bytes come, the lines are those of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab\n]{0,9}$/), { maxLength: 12 }), (chunks) => {
      const whole = chunks.join('').split('\n');
      if (whole[whole.length - 1] === '') whole.pop();
      expect(split(chunks, 5)).toEqual(whole.map((line) => (line.length > 5 ? undefined : line)));
    }),
  );
});
