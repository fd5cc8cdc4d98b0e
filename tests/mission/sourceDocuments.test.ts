/**
 * What the source documents of the project say about initial and new passwords, one test for each statement. Regions are
 * for the sources that name them.
 */
import { describe, expect, test } from 'vitest';
import {
  checkInitialPassword,
  checkPassword,
  definePolicy,
  deriveInitialPasswords,
  findRegionPolicy,
  findRules,
  formats,
  generatePassword,
} from '../../src/index';
import { listChangeChannels } from '../../src/guidance';
import type { Credential, FindingCode, PolicyOptions, Subject } from '../../src/types';
import { seededBytes } from '../generate/seededBytes';
import { catalogues } from '../messages/catalogues';
import { makeResidentId } from '../people';

const idNumber = makeResidentId({ date: '1947-11-27', sequence: '284' });

const codesOf = (options: PolicyOptions, candidate: string, subject?: Subject): FindingCode[] =>
  checkPassword(definePolicy(options), candidate, { subject }).findings.map(({ code }) => code);

const valuesOf = (options: PolicyOptions, subject: Subject): string[] =>
  deriveInitialPasswords(definePolicy(options), subject)
    .filter(({ scope }) => scope === 'region')
    .map(({ value }) => value);

describe('initial passwords', () => {
  test('the last 6 of the ID number', () => {
    for (const region of ['110000', '110105']) {
      expect(valuesOf({ region }, { idNumber })).toContain(idNumber.slice(-6));
      expect(codesOf({ region }, idNumber.slice(-6), { idNumber })).toContain('initial-password');
    }
    // Everywhere else it is known from other regions.
    const elsewhere = codesOf({ region: '500000' }, idNumber.slice(-6), { idNumber });
    expect(elsewhere).toContain('initial-password.common');
  });

  test('the last 7 without the final one: without the last character, then the last 6', () => {
    const options: PolicyOptions = { region: '370600', credential: 'medical-insurance-card' };
    expect(idNumber.slice(-7, -1)).toBe(idNumber.slice(0, -1).slice(-6));
    expect(valuesOf(options, { idNumber })).toContain(idNumber.slice(-7, -1));
    expect(codesOf(options, idNumber.slice(-7, -1), { idNumber })).toContain('initial-password');
    const rules = findRules('000000', 'medical-e-voucher').filter(
      ({ rule }) => rule.type === 'slice' && rule.dropLast === 1,
    );
    expect(rules.map(({ rule }) => rule)).toEqual([{ type: 'slice', field: 'idNumber', dropLast: 1, last: 6 }]);
  });

  test('of a number that ends in 1011234 the rule gives 101123, not the printed 19900112', () => {
    const printed = '119901199001011234';
    const options: PolicyOptions = { region: '370600', credential: 'medical-insurance-card' };
    expect(valuesOf(options, { idNumber: printed })).toContain('101123');
    expect(
      deriveInitialPasswords(definePolicy(options), { idNumber: printed }).map(({ value }) => value),
    ).not.toContain('19900112');
    expect(codesOf(options, '101123', { idNumber: printed })).toContain('initial-password');
  });

  test('the last six of the birth date YYYYMMDD', () => {
    for (const subject of [{ idNumber }, { birthDate: '1947-11-27' }]) {
      expect(valuesOf({ region: '361000' }, subject)).toContain('471127');
      expect(codesOf({ region: '361000' }, '471127', subject)).toContain('initial-password');
    }
  });

  test('six equal digits', () => {
    for (let digit = 0; digit < 10; digit++) {
      const { accepted, findings } = checkPassword(definePolicy(), String(digit).repeat(6));
      expect(accepted).toBe(false);
      expect(findings.map(({ code }) => code)).toContain('pattern.repeated');
    }
    expect(codesOf({ region: '410100' }, '111111')).toContain('initial-password');
    expect(codesOf({ region: '440500' }, '000000')).toContain('initial-password');
  });

  test('123456', () => {
    expect(codesOf({ region: '500000' }, '123456')).toContain('initial-password');
    expect(codesOf({ region: '110000' }, '123456')).not.toEqual([]);
  });

  test('888888', () => {
    expect(codesOf({ region: '320100' }, '888888')).toContain('initial-password');
    expect(codesOf({ region: '500000' }, '888888')).toContain('initial-password.common');
  });

  test.each<[string, 'cardNumber' | 'personalNumber' | 'medicalInsuranceNumber', string]>([
    ['the last 6 of the social-security number', 'cardNumber', '738462915'],
    ['the last 6 of the personal number', 'personalNumber', '11990100000083746291057'],
    ['the last 6 of the card number', 'cardNumber', 'B38462915'],
    ['the last 6 of the medical-insurance number', 'medicalInsuranceNumber', '1199020018365'],
  ])('%s', (_, field, number) => {
    const codes = codesOf({ region: '320500' }, number.slice(-6), { [field]: number });
    expect(codes.some((code) => code.startsWith('initial-password'))).toBe(true);
    expect(codes).toContain('subject.card');
  });

  test('12333 on the telephone: 123456, and a new password of six digits from the keypad', () => {
    const options: PolicyOptions = { credential: 'hotline-query' };
    expect(codesOf(options, '123456')).toContain('initial-password');
    expect(definePolicy(options).format).toEqual(formats.pin6);
    expect(codesOf(options, '73910a')).toContain('requirement.digits-only');
    expect(codesOf(options, '7391054')).toContain('requirement.too-long');
    expect(codesOf(options, '739105')).toEqual([]);
  });

  test('random 6 to 8 characters by SMS, mail or app: recorded, not derived, and removing nothing', () => {
    const random = findRules('000000', 'medical-e-voucher').filter(({ rule }) => rule.type === 'random');
    expect(random.map(({ rule }) => rule)).toEqual([
      { type: 'random', length: [6, 8], charset: 'alnum', delivery: 'sms' },
    ]);
    const deliveries = (['medical-insurance-card', 'medical-e-voucher', 'e-social-security-card'] as Credential[])
      .flatMap((credential) => findRules('000000', credential))
      .flatMap(({ rule }) => (rule.type === 'random' ? [rule.delivery] : []));
    expect(new Set(deliveries)).toEqual(new Set(['sms', 'letter', 'app']));
    expect(valuesOf({ credential: 'medical-e-voucher' }, { idNumber })).toContain(idNumber.slice(-6));
  });

  test('the example that a guide prints, ABc1234, is a default', () => {
    for (const format of [
      formats.portal,
      formats.nist,
      formats.djbh,
      formats.letterDigit6,
      { minLength: 6, maxLength: 12, alphabet: 'letters-digits' as const },
    ]) {
      const verdict = checkPassword(definePolicy({ format }), 'ABc1234');
      expect(verdict.accepted).toBe(false);
      expect(verdict.findings.map(({ code }) => code)).toContain('blocklist.common');
    }
  });
});

describe('new passwords', () => {
  test('one that people choose, with upper case, lower case and digits', () => {
    const format = {
      minLength: 8,
      maxLength: 20,
      alphabet: 'printable' as const,
      classes: { of: ['upper', 'lower', 'digit'] as ('upper' | 'lower' | 'digit')[], atLeast: 3 },
    };
    expect(codesOf({ format }, 'K7wp2Mh9')).toEqual([]);
    for (const candidate of ['k7wp2mh9', 'K7WP2MH9', 'KwptzMhv'])
      expect(codesOf({ format }, candidate)).toContain('requirement.character-classes');
    expect(findRules('000000', 'online-account').map(({ rule }) => rule.type)).toContain('user-set');
  });

  test('the national app: six digits or letters', () => {
    const found = findRegionPolicy('000000', 'medical-e-voucher').flatMap(({ format }) => (format ? [format] : []));
    expect(found).toContainEqual(formats.letterDigit6);
    const options: PolicyOptions = { credential: 'medical-e-voucher', format: formats.letterDigit6 };
    expect(codesOf(options, 'k7wp2m')).toEqual([]);
    expect(codesOf(options, 'k7wp2')).toContain('requirement.too-short');
    expect(codesOf(options, 'k7wp2!')).toContain('requirement.characters');
    expect(generatePassword(definePolicy(options), { random: seededBytes() })).toMatch(/^[0-9A-Za-z]{6}$/);
  });

  test('all digits are refused where letters are allowed', () => {
    for (const format of [formats.letterDigit6, formats.portal, formats.nist, formats.djbh]) {
      expect(codesOf({ format }, '7391054826031759')).toContain('pattern.all-digits');
    }
    expect(codesOf({}, '739105')).toEqual([]);
  });

  test('mobile numbers are refused where letters are allowed', () => {
    for (const format of [formats.letterDigit6, formats.portal, formats.nist, formats.djbh]) {
      expect(codesOf({ format }, '13800001357')).toContain('pattern.phone');
    }
  });

  test('in 361000 no part of the ID number, no six equal digits, not 123456, and no policy may lower it', () => {
    const policy = definePolicy({ region: '361000' });
    for (let start = 0; start + 6 <= 18; start++) {
      const candidate = idNumber.slice(start, start + 6);
      expect(checkPassword(policy, candidate, { subject: { idNumber } }).accepted).toBe(false);
    }
    for (const candidate of ['444444', '123456']) expect(checkPassword(policy, candidate).accepted).toBe(false);
    for (const code of ['subject.document', 'pattern.repeated', 'blocklist.common'] as const) {
      expect(() => definePolicy({ region: '361000', severities: { [code]: 'warn' } })).toThrow('contradiction');
    }
  });
});

describe('an initial password is for activation only', () => {
  test('it must be changed at first use, and nothing can be paid before', () => {
    for (const region of ['340100', '361000', '370100', '410300', '441800', '450000', '630000']) {
      expect(findRegionPolicy(region, 'social-security-card')).toContainEqual(
        expect.objectContaining({ forcedChange: true, payBlocked: true, confidence: 'medium' }),
      );
    }
  });

  test('single use: at log-in it is recognised, and it is never accepted as the new one', () => {
    const policy = definePolicy({ region: '361000' });
    for (const { value } of deriveInitialPasswords(policy, { idNumber })) {
      expect(checkInitialPassword(policy, value, { idNumber }).isInitial).toBe(true);
      expect(checkPassword(policy, value, { subject: { idNumber } }).accepted).toBe(false);
    }
    expect(checkInitialPassword(policy, '739105', { idNumber })).toEqual({
      isInitial: false,
      complete: true,
      ruleIds: [],
    });
  });

  test('left unchanged it may mean that no password is asked for', () => {
    expect(findRegionPolicy('130100', 'social-security-card')).toContainEqual(
      expect.objectContaining({ switchedOff: true }),
    );
  });

  test("the voucher's payment password is independent of its initial one", () => {
    const credentials = (credential: Credential): string[] => findRules('370600', credential).map(({ id }) => id);
    expect(credentials('medical-e-voucher').some((id) => credentials('medical-insurance-card').includes(id))).toBe(
      false,
    );
    const policy = definePolicy({ credential: 'medical-e-voucher' });
    const ids = listChangeChannels(policy).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['national-app.voucher', 'national-app.payment']));
    // Neither may be an initial one.
    for (const { value } of deriveInitialPasswords(policy, { idNumber })) {
      expect(checkPassword(policy, value, { subject: { idNumber } }).accepted).toBe(false);
    }
  });
});

test('listChangeChannels tells where to change it, in four languages', () => {
  for (const credential of [
    'social-security-card',
    'medical-insurance-card',
    'medical-e-voucher',
    'hotline-query',
    'online-account',
    'bank-account',
  ] as const) {
    const policy = definePolicy({ credential });
    const texts = catalogues.map((messages) => listChangeChannels(policy, messages));
    expect(texts[0]?.length).toBeGreaterThan(0);
    for (const channels of texts) {
      expect(channels.map(({ id }) => id)).toEqual(texts[0]?.map(({ id }) => id));
      expect(channels.every(({ name, steps }) => name !== '' && steps.length > 0)).toBe(true);
    }
  }
});
