import { expect, test } from 'vitest';
import { isExponent } from '../../src/documents/readIdNumber';

test.each(['3.30182E+17', '3.3E17', '３．３Ｅ＋１７', ' 3e+17\n', '3.3E17 ', "'3.30182e+17"])('an exponent: %j', (text) => {
  expect(isExponent(text)).toBe(true);
});

test.each(['', '330182E17', '3E17', '33.0E+17', '3.3', 'E+17', '3.30182E+', '3.30182E+17X', '11010519491231002X'])('none: %j', (text) => {
  expect(isExponent(text)).toBe(false);
});
