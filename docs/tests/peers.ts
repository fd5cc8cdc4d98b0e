import { createRequire } from 'node:module';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { passwordStrength } from 'check-password-strength';
import PasswordValidator from 'password-validator';
import { checkPassword, definePolicy } from '../../src/index';

// Neither has types.
const load = createRequire(import.meta.url);
const owasp = load('owasp-password-strength-test') as { test(password: string): { strong: boolean } };
const zxcvbn = load('zxcvbn') as (password: string, words: readonly string[]) => { score: number };

/** Nobody; each library is told as much as it can take. */
const subject = { idNumber: '110000199001080038', phone: '13900005274', name: '张伟', namePinyin: ['zhang', 'wei'] };
const words = [subject.idNumber, '19900108', subject.phone, ...subject.namePinyin, subject.namePinyin.join('')];

const policy = definePolicy({ region: '500000', credential: 'online-account' });
const factory = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
const classes = new PasswordValidator().is().min(8).has().uppercase().has().lowercase().has().digits().has().symbols();

const judge = (password: string): string => {
  const { accepted, findings } = checkPassword(policy, password, { subject });
  return accepted ? '✓' : `\`${findings.find(({ severity }) => severity === 'reject')?.code}\``;
};

const mark = (accepted: boolean): string => (accepted ? '✓' : '✗');

/** A row of the page on peers, as the libraries answer: password, ours, zxcvbn, zxcvbn-ts, OWASP, check-password-strength, password-validator. */
export const rowOf = (password: string): string =>
  [
    `\`${password}\``,
    judge(password),
    String(zxcvbn(password, words).score),
    String(factory.check(password, words).score),
    mark(owasp.test(password).strong),
    passwordStrength(password).value,
    mark(classes.validate(password) as boolean),
  ].join(' | ');
