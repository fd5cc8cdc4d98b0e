import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/answerLines';

const showing = (isTTY: boolean, count: number): string => {
  let text = '';
  const progress = createProgress({ isTTY, write: (part: string) => { text += part; } }, '{n} lines');
  for (let line = 1; line <= count; line++) progress.show(line);
  progress.end();
  return text;
};

test.each([
  [true, 9_999, ''],
  [true, 25_000, '\r10000 lines\r20000 lines\n'],
  [false, 25_000, ''],
])('on a terminal (%j), %i lines', (isTTY, count, text) => {
  expect(showing(isTTY, count)).toBe(text);
});
