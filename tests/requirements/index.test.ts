import { expect, test } from 'vitest';
import { requirements } from '../../src/requirements';
import type { Format } from '../../src/types';

test('requirements are reported in the order of the codes', () => {
  const format: Format = { minLength: 6, maxLength: 8, alphabet: 'printable', classes: { of: ['digit'], atLeast: 1 } };
  const codes = (candidate: string, asked: Format) => requirements.map((check) => check(candidate, asked)?.code).filter((code) => code !== undefined);
  expect(codes('a\n', format)).toEqual(['requirement.too-short', 'requirement.characters', 'requirement.character-classes']);
  expect(codes('a'.repeat(9), { minLength: 6, maxLength: 8, alphabet: 'digits' })).toEqual(['requirement.too-long', 'requirement.digits-only']);
  expect(codes('12345678', format)).toEqual([]);
});
