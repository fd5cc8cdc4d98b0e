import { expect, test } from 'vitest';
import { similarInitialPassword } from '../../src/detectors/initialPasswords';
import { definePolicy } from '../../src/index';
import { countPins, detect } from './inputFor';

const policy = definePolicy({ region: '500000' });
const found = (candidate: string) => detect(similarInitialPassword, candidate, { policy }).whole;

test.each(['123457', '023456', '129456', '234561', '345612', '654321', '６５４３２１'])('%s is close to 123456', (candidate) => {
  expect(found(candidate)).toEqual(['initial-password.similar']);
});

test.each(['123456', '123465', '128856', '12345', '1234567', '739105', ''])('%s is not, or is the very value', (candidate) => {
  expect(found(candidate)).toEqual([]);
});

test('values seen elsewhere have no neighbours', () => {
  expect(found('888880')).toEqual([]);
});

// 54 with one digit changed, five rotations, one reversal.
test('refuses 60 of 1,000,000 for one value', () => {
  expect(countPins(similarInitialPassword, { policy })).toEqual({ whole: 54 + 5 + 1, part: 0 });
});
