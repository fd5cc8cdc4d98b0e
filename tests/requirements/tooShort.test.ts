import { expect, test } from 'vitest';
import { tooShort } from '../../src/requirements';
import type { Format } from '../../src/types';

const format: Format = { minLength: 6, maxLength: 8, alphabet: 'printable' };

test.each(['123456', '1234567890', '𝟐𝟐𝟐𝟐𝟐𝟐', '张三张三张三'])('tooShort: accepted %j', (candidate) => {
  expect(tooShort(candidate, format)).toBeUndefined();
});

test.each(['', '12345', '𝟐𝟐𝟐', 'é1234'])('tooShort: refused %j', (candidate) => {
  expect(tooShort(candidate, format)).toEqual({ code: 'requirement.too-short', params: { min: 6, max: 8 } });
});
