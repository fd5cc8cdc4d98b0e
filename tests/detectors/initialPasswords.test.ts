import { expect, test } from 'vitest';
import {
  commonInitialPassword,
  initialPassword,
  paddedInitialPassword,
  similarInitialPassword,
} from '../../src/detectors/initialPasswords';
import { definePolicy, formats, prepareSubject } from '../../src/index';
import { knownPerson } from '../knownPerson';
import { counted, isDeep } from '../runs';
import { countPins, detect, inputFor, spansOf } from './inputFor';

const policy = definePolicy({ region: '110000', credential: 'medical-insurance-card' });
const subject = prepareSubject(policy, knownPerson);
const found = (candidate: string) => detect(initialPassword, candidate, { policy, subject }).whole;

test.each(['000000', '123456', '19000x', '19000X', '１２３４５６', '190000', '190001', '319000', '900010'])(
  '%s is a value of the region',
  (candidate) => {
    expect(found(candidate)).toEqual(['initial-password']);
  },
);

test.each(['739105', '888888', '123457', '1234567', ''])('%s is none', (candidate) => {
  expect(found(candidate)).toEqual([]);
});

test('the rule of the region is named', () => {
  expect(spansOf(initialPassword, inputFor('123456', { policy, subject })).map(({ ruleId }) => ruleId)).toEqual([
    'beijing/medical-insurance-card/3',
  ]);
});

// Two fixed values and four readings of the last six in digits: 0, 1, ten and shift; those of the old form are one of them.
test('refuses 6 of 1,000,000', () => {
  expect(countPins(initialPassword, { policy, subject })).toEqual({ whole: counted(1, 6), part: 0 });
});

const policyCommonInitialPassword = definePolicy({ region: '110000', credential: 'medical-insurance-card' });
const subjectCommonInitialPassword = prepareSubject(policyCommonInitialPassword, knownPerson);
const foundCommonInitialPassword = (candidate: string) =>
  detect(commonInitialPassword, candidate, {
    policy: policyCommonInitialPassword,
    subject: subjectCommonInitialPassword,
  }).whole;
const { birthDate, personalNumber, unitNumber } = knownPerson;

test.each([
  '888888',
  '955330',
  '1234',
  birthDate.slice(2).replace(/-/g, ''),
  personalNumber.slice(-6),
  unitNumber,
  '012345',
])('%s is a value seen elsewhere', (candidate) => {
  expect(foundCommonInitialPassword(candidate)).toEqual(['initial-password.common']);
});

test.each(['739105', '123456', '000000', '', personalNumber.slice(-5)])('%s is none', (candidate) => {
  expect(foundCommonInitialPassword(candidate)).toEqual([]);
});

test('one rule is named, though several give the value', () => {
  expect(
    spansOf(
      commonInitialPassword,
      inputFor('888888', { policy: policyCommonInitialPassword, subject: subjectCommonInitialPassword }),
    ),
  ).toHaveLength(1);
});

test('refuses 15 of 1,000,000', () => {
  expect(
    countPins(commonInitialPassword, { policy: policyCommonInitialPassword, subject: subjectCommonInitialPassword }),
  ).toEqual({ whole: counted(4, 15), part: 0 });
});

const policySimilarInitialPassword = definePolicy({ region: '500000' });
const foundSimilarInitialPassword = (candidate: string) =>
  detect(similarInitialPassword, candidate, { policy: policySimilarInitialPassword }).whole;

test.each(['123457', '023456', '129456', '234561', '345612', '654321', '６５４３２１'])(
  '%s is close to 123456',
  (candidate) => {
    expect(foundSimilarInitialPassword(candidate)).toEqual(['initial-password.similar']);
  },
);

test.each(['123456', '123465', '128856', '12345', '1234567', '739105', ''])(
  '%s is not, or is the very value',
  (candidate) => {
    expect(foundSimilarInitialPassword(candidate)).toEqual([]);
  },
);

test('values seen elsewhere have no neighbours', () => {
  expect(foundSimilarInitialPassword('888880')).toEqual([]);
});

// 54 with one digit changed, five rotations, one reversal.
test('refuses 60 of 1,000,000 for one value', () => {
  const beginning = isDeep ? '' : '12';
  expect(countPins(similarInitialPassword, { policy: policySimilarInitialPassword }, beginning)).toEqual({
    whole: counted(36, 54 + 5 + 1),
    part: 0,
  });
});

const eight = definePolicy({
  format: formats.pin8,
  initialPasswords: [{ id: 'own', rule: { type: 'fixed', value: '738162' } }],
});

test.each(['73816200', '00738162', '07381620', '12345673', '73955330'])(
  '%s is an initial password of six and two digits',
  (candidate) => {
    expect(detect(paddedInitialPassword, candidate, { policy: eight }).whole).toEqual(['initial-password.similar']);
  },
);

test.each(['73916284', '07381260', '738162', ''])('%s is none', (candidate) => {
  expect(detect(paddedInitialPassword, candidate, { policy: eight }).whole).toEqual([]);
});
