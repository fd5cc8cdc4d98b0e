import { expect, test } from 'vitest';
import { digitsOnly } from '../../src/requirements';
import type { Format } from '../../src/types';

const pin: Format = { minLength: 6, maxLength: 6, alphabet: 'digits' };

test.each(['123456', '0', ''])('digitsOnly: accepted %j', (candidate) => {
  expect(digitsOnly(candidate, pin)).toBeUndefined();
});

test.each(['12345a', '12345 ', '１２３４５６', '12345\n', '٣٤٥٦٧٨', '-12345', '12345X'])('digitsOnly: refused %j', (candidate) => {
  expect(digitsOnly(candidate, pin)).toEqual({ code: 'requirement.digits-only', params: { min: 6, max: 6 } });
});

test.each(['letters-digits', 'printable'] as const)('digitsOnly: asks nothing of %s', (alphabet) => {
  expect(digitsOnly('abc', { ...pin, alphabet })).toBeUndefined();
});
