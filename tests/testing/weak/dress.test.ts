import { expect, test } from 'vitest';
import { formats } from '../../../src/index';
import { dress } from '../../../src/testing/weakPasswords';

test.each([
  ['both ends of what is too long', '15412345678', formats.pin6, ['345678', '154123']],
  ['what fits, once', '582914', formats.pin6, ['582914']],
  ['digits only where the format has nothing else', '1990-01-02', formats.pin8, ['19900102']],
  ['nothing of what is too short', '1990', formats.pin6, []],
  ['little around it where letters are asked for', '15412345678', formats.portal, ['15412345678a', 'a15412345678', '15412345678@', 'Aa@15412345678']],
  ['three classes of four', '15412345678', formats.djbh, ['Aa@15412345678']],
  ['nothing that the format has no character for', '欧阳岚', formats.letterDigit6, []],
])('%s', (_, piece, format, candidates) => {
  expect(dress(piece, format)).toEqual(candidates);
});
