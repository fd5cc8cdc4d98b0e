import { createRequire } from 'node:module';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import { passwordStrength } from 'check-password-strength';
import Joi from 'joi';
import { joiPasswordExtendCore, type JoiPasswordExtend } from 'joi-password';
import PasswordValidator from 'password-validator';
import type * as library from '../../src/index';
import type * as meters from '../../src/strength/index';
import type { Policy } from '../../src/types';
import { knownPerson } from '../../tests/knownPerson';

// Neither has types of its own.
const load = createRequire(__filename);
const owasp = load('owasp-password-strength-test') as { test: (password: string) => unknown };
const zxcvbn = load('zxcvbn') as (password: string, inputs: readonly string[]) => unknown;

/** What is asked about a candidate; the answer is thrown away. */
export type Checker = (candidate: string) => unknown;

/** Ten of the person's values, as zxcvbn takes them. */
const words = [
  knownPerson.idNumber,
  knownPerson.phone,
  '19870319',
  '870319',
  'ouyang',
  'qinglan',
  'ouyangqinglan',
  knownPerson.username,
  knownPerson.cardNumber,
  knownPerson.bankCardNumber,
];

/** What a back end usually has of a person. */
const { idNumber, phone, name, cardNumber } = knownPerson;

/**
 * Our own: `prepared` has done the person's work before, `unprepared` does it at each check, with all that can be known and a
 * relative, `fourFields` with ID number, phone, name and card.
 */
export const ours = (
  { checkPassword, prepareSubject }: typeof library,
  policy: Policy,
): Record<'prepared' | 'unprepared' | 'fourFields', Checker> => {
  const context = { subject: prepareSubject(policy, knownPerson) };
  return {
    prepared: (candidate) => checkPassword(policy, candidate, context),
    unprepared: (candidate) => checkPassword(policy, candidate, { subject: knownPerson }),
    fourFields: (candidate) => checkPassword(policy, candidate, { subject: { idNumber, phone, name, cardNumber } }),
  };
};

/** Ours with the full meter of `./strength`. */
export const oursMetered = (
  { checkPassword, definePolicy, prepareSubject }: typeof library,
  { createStrengthMeter }: typeof meters,
): Checker => {
  const policy = definePolicy({
    credential: 'online-account',
    meter: 'full',
    format: { minLength: 8, maxLength: 256, alphabet: 'printable' },
  });
  const context = { subject: prepareSubject(policy, knownPerson), strength: createStrengthMeter() };
  return (candidate) => checkPassword(policy, candidate, context);
};

/** The others, each as its documentation shows it, with ten of the person's values where it takes any. */
export const peers = (): Record<string, Checker> => {
  const engine = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  const rules = new PasswordValidator().is().min(8).is().max(64).has().letters().has().digits().not().oneOf(words);
  const schema = (Joi.extend(joiPasswordExtendCore) as JoiPasswordExtend)
    .string()
    .min(8)
    .minOfNumeric(1)
    .minOfLowercase(1)
    .noWhiteSpaces();
  return {
    'zxcvbn-ts': (candidate) => engine.check(candidate, words),
    zxcvbn: (candidate) => zxcvbn(candidate, words),
    'password-validator': (candidate) => rules.validate(candidate, { list: true }),
    'joi-password': (candidate) => schema.validate(candidate),
    'owasp-password-strength-test': (candidate) => owasp.test(candidate),
    'check-password-strength': (candidate) => passwordStrength(candidate),
  };
};
