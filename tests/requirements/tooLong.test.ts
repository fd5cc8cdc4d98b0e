import { expect, test } from 'vitest';
import { tooLong } from '../../src/requirements';
import type { Format } from '../../src/types';

const format: Format = { minLength: 6, maxLength: 8, alphabet: 'printable' };

test.each(['', '12345678', '𝟐'.repeat(8)])('tooLong: accepted %j', (candidate) => {
  expect(tooLong(candidate, format)).toBeUndefined();
});

test.each(['123456789', '𝟐'.repeat(9), '\ud800'.repeat(9)])('tooLong: refused %j', (candidate) => {
  expect(tooLong(candidate, format)).toEqual({ code: 'requirement.too-long', params: { min: 6, max: 8 } });
});
