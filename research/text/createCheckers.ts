import { createRequire } from 'node:module';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { passwordStrength } from 'check-password-strength';
import { checkPassword, definePolicy, prepareSubject } from '../../src/index';
import { createStrengthMeter } from '../../src/strength';
import { createStrengthMeter as createLightMeter } from '../../src/strength/light';
import type { Format, PolicyOptions, PreparedSubject, StrengthMeter } from '../../src/types';
import type { Checker } from './Checker';
import { expandedWords, rawWords } from './personalWords';
import type { TextPerson } from './TextPerson';

/** Those without types of their own. */
const require = createRequire(import.meta.url);
const zxcvbn = require('zxcvbn') as (password: string) => { score: number };
const owasp = require('owasp-password-strength-test') as { test: (password: string) => { strong: boolean } };
const Validator = require('password-validator') as new () => {
  is(): Rules;
  has(): Rules;
  validate(password: string): boolean;
};
interface Rules {
  min(length: number): void;
  letters(): void;
  digits(): void;
}

/** zxcvbn's own advice: "safely unguessable". */
const leastScore = 3;

const library = (options: PolicyOptions, strength?: StrengthMeter): Checker['accepts'] => {
  const policy = definePolicy({ credential: 'online-account', ...options });
  const prepared = new WeakMap<TextPerson, PreparedSubject>();
  const subjectOf = (person: TextPerson): PreparedSubject => {
    const known = prepared.get(person) ?? prepareSubject(policy, person);
    prepared.set(person, known);
    return known;
  };
  return (password, person) =>
    checkPassword(policy, password, {
      ...(person ? { subject: subjectOf(person) } : {}),
      ...(strength ? { strength } : {}),
    }).accepted;
};

const lettersAndDigits = (): Checker['accepts'] => {
  const rules = new Validator();
  rules.is().min(8);
  rules.has().letters();
  rules.has().digits();
  return (password) => rules.validate(password);
};

/**
 * Every checker that is compared: the library with each judge and with a lower score, zxcvbn-ts without and with two kinds of user inputs, and
 * other npm packages as their documentation sets them up.
 * @param format for the library; by default that of online accounts
 */
export const createCheckers = (format?: Format): Checker[] => {
  const form = format ? { format } : {};
  const engine = new ZxcvbnFactory({ dictionary: { ...dictionary }, graphs: adjacencyGraphs });
  const engineAccepts =
    (wordsOf: (person: TextPerson) => string[]): Checker['accepts'] =>
    (password, person) =>
      engine.check(password, person ? wordsOf(person) : []).score >= leastScore;
  return [
    { name: 'core', every: 1, accepts: library(form) },
    { name: 'core-1e8', every: 1, accepts: library({ ...form, minGuesses: 1e8 }) },
    { name: 'light', every: 10, accepts: library({ ...form, meter: 'light' }, createLightMeter()) },
    { name: 'full', every: 10, accepts: library({ ...form, meter: 'full' }, createStrengthMeter()) },
    { name: 'zxcvbn-ts', every: 10, accepts: engineAccepts(() => []) },
    { name: 'zxcvbn-ts-raw', every: 10, accepts: engineAccepts(rawWords) },
    { name: 'zxcvbn-ts-expanded', every: 10, accepts: engineAccepts(expandedWords) },
    { name: 'zxcvbn', every: 10, accepts: (password) => zxcvbn(password).score >= leastScore },
    { name: 'check-password-strength', every: 1, accepts: (password) => passwordStrength(password).id >= 2 },
    { name: 'owasp-password-strength-test', every: 1, accepts: (password) => owasp.test(password).strong },
    { name: 'password-validator', every: 1, accepts: lettersAndDigits() },
  ];
};
