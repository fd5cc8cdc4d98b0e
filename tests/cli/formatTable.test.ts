import { expect, test } from 'vitest';
import { formatTable } from '../../src/cli/describe';

test.each([
  [[], ''],
  [[['a', 'b']], 'a  b\n'],
  [[['500000', '重庆市', '1'], ['1', 'abc', '22']], '500000  重庆市  1\n1       abc     22\n'],
])('%j', (rows, text) => {
  expect(formatTable(rows)).toBe(text);
});
