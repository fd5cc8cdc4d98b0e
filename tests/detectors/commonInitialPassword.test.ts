import { expect, test } from 'vitest';
import { commonInitialPassword } from '../../src/detectors/initialPasswords';
import { definePolicy, prepareSubject } from '../../src/index';
import { knownPerson } from '../knownPerson';
import { countPins, detect, inputFor, spansOf } from './inputFor';

const policy = definePolicy({ region: '110000', credential: 'medical-insurance-card' });
const subject = prepareSubject(policy, knownPerson);
const found = (candidate: string) => detect(commonInitialPassword, candidate, { policy, subject }).whole;
const { birthDate, personalNumber, unitNumber } = knownPerson;

test.each(['888888', '955330', '1234', birthDate.slice(2).replace(/-/g, ''), personalNumber.slice(-6), unitNumber, '012345'])('%s is a value seen elsewhere', (candidate) => {
  expect(found(candidate)).toEqual(['initial-password.common']);
});

test.each(['739105', '123456', '000000', '', personalNumber.slice(-5)])('%s is none', (candidate) => {
  expect(found(candidate)).toEqual([]);
});

test('one rule is named, though several give the value', () => {
  expect(spansOf(commonInitialPassword, inputFor('888888', { policy, subject }))).toHaveLength(1);
});

test('refuses 15 of 1,000,000', () => {
  expect(countPins(commonInitialPassword, { policy, subject })).toEqual({ whole: 15, part: 0 });
});
