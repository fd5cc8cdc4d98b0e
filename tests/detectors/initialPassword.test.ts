import { expect, test } from 'vitest';
import { initialPassword } from '../../src/detectors/initialPasswords';
import { definePolicy, prepareSubject } from '../../src/index';
import { knownPerson } from '../knownPerson';
import { countPins, detect, inputFor, spansOf } from './inputFor';

const policy = definePolicy({ region: '110000', credential: 'medical-insurance-card' });
const subject = prepareSubject(policy, knownPerson);
const found = (candidate: string) => detect(initialPassword, candidate, { policy, subject }).whole;

test.each(['000000', '123456', '19000x', '19000X', '１２３４５６', '190000', '190001', '319000', '900010'])('%s is a value of the region', (candidate) => {
  expect(found(candidate)).toEqual(['initial-password']);
});

test.each(['739105', '888888', '123457', '1234567', ''])('%s is none', (candidate) => {
  expect(found(candidate)).toEqual([]);
});

test('the rule of the region is named', () => {
  expect(spansOf(initialPassword, inputFor('123456', { policy, subject })).map(({ ruleId }) => ruleId)).toEqual(['beijing/medical-insurance-card/3']);
});

// Two fixed values and four readings of the last six in digits: 0, 1, ten and shift; those of the old form are one of them.
test('refuses 6 of 1,000,000', () => {
  expect(countPins(initialPassword, { policy, subject })).toEqual({ whole: 6, part: 0 });
});
