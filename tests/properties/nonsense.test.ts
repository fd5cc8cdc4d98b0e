/** Whatever is given to whatever the package exports: every error is one of its own and begins with the argument's name. */
import { expect, test } from 'vitest';
import { strictBlocklist } from '../../src/blocklists/strict';
import { listChangeChannels } from '../../src/guidance';
import * as library from '../../src/index';
import { messages as en } from '../../src/messages/en';
import { toPinyin } from '../../src/pinyin';
import { findPlaces, listPlaces } from '../../src/places';
import { createStrengthMeter } from '../../src/strength';
import { assertTypedErrors, explode, type Exported } from '../nonsense';

const policy = JSON.parse(
  JSON.stringify(
    library.definePolicy({
      region: '500000',
      blocklist: ['yubei'],
      initialPasswords: [
        { id: 'own/1', rule: { type: 'slice', field: 'idNumber', last: 6 }, xRule: 'zero' },
        { id: 'own/2', rule: { type: 'random', length: [6, 8], charset: 'alnum', delivery: 'sms' } },
      ],
      requiredSubject: ['idNumber'],
      severities: { 'pattern.date': 'reject' },
    }),
  ),
) as object;
const subject = {
  idNumber: ['361099199001084732'],
  birthDate: '1990-01-08',
  phone: '13900847293',
  name: '张伟',
  namePinyin: [['zhang', 'wei']],
  others: [{ phone: '13900009461' }],
};
const context = {
  subject,
  currentPassword: '482091',
  refused: ['915374'],
  strength: { kind: 'full', measure: () => ({ score: 4, guesses: 1e12 }) },
  blocklist: strictBlocklist,
  isBlocked: () => false,
  messages: en,
  now: '2026-11-28',
};
const verdict = library.checkPassword(library.definePolicy(), '123456');
const meter = createStrengthMeter();

const exported: Record<string, Exported> = {
  definePolicy: { call: library.definePolicy, args: { options: policy } },
  toPublicPolicy: { call: library.toPublicPolicy, args: { policy, options: { blocklist: false } } },
  prepareSubject: { call: library.prepareSubject, args: { policy, subject } },
  checkPassword: { call: library.checkPassword, args: { policy, candidate: '739162', context } },
  deriveInitialPasswords: { call: library.deriveInitialPasswords, args: { policy, subject } },
  checkInitialPassword: { call: library.checkInitialPassword, args: { policy, password: '739162', subject } },
  isInitialPassword: { call: library.isInitialPassword, args: { policy, password: '739162', subject } },
  findInitialPassword: {
    call: library.findInitialPassword,
    args: { policy, subject, verify: () => false, options: { scope: 'region', detail: true } },
  },
  generatePassword: { call: library.generatePassword, args: { policy, context: { ...context, length: 6 } } },
  normalizeTyped: { call: library.normalizeTyped, args: { policy, text: '７３９１６２' } },
  listRequirements: { call: library.listRequirements, args: { policy, messages: en } },
  tickRequirements: {
    call: library.tickRequirements,
    args: { requirements: library.listRequirements(library.definePolicy()), verdict },
  },
  extendMessages: {
    call: library.extendMessages,
    args: { base: en, texts: { findings: { guessable: 'No' }, labels: { weak: 'low' }, failed: 'Later' } },
  },
  joinMessages: { call: library.joinMessages, args: { findings: verdict.findings, messages: en } },
  toAuditEvent: { call: library.toAuditEvent, args: { verdict } },
  findRules: { call: library.findRules, args: { region: '500112', credential: 'social-security-card', issuer: 'ccb' } },
  findRegionPolicy: { call: library.findRegionPolicy, args: { region: '340100', credential: 'social-security-card' } },
  listChangeChannels: { call: listChangeChannels, args: { policy, messages: en } },
  toPinyin: { call: toPinyin, args: { name: '张伟' } },
  findPlaces: { call: findPlaces, args: { text: '烟台' } },
  listPlaces: { call: listPlaces, args: { code: '370000' } },
  createStrengthMeter: { call: createStrengthMeter, args: { options: { dictionary: { own: ['yubei'] } } } },
  'meter.measure': { call: meter.measure.bind(meter), args: { candidate: 'yubei2024', words: ['zhangwei'] } },
};

/** Classes are called with `new`, for tests of the caller. */
const classes = ['PolicyError', 'RandomUnavailable', 'VerifyFailed'];

test('every exported function is called here', () => {
  const functions = Object.entries(library).filter(([, value]) => typeof value === 'function');
  expect(
    functions
      .map(([name]) => name)
      .filter((name) => !exported[name])
      .sort(),
  ).toEqual(classes);
});

test.each(Object.entries(exported))('%s', async (_name, each) => {
  await assertTypedErrors(each);
});

test('a source of random bytes that is none, throws, or never yields', () => {
  const generate = (random: unknown) => () => library.generatePassword(library.definePolicy(), { random } as never);
  expect(generate(1)).toThrow(new TypeError('context.random: not a function'));
  expect(generate((bytes: Uint8Array) => bytes.fill(255))).toThrow(/^context\.random: too-many-refusals$/);
  expect(generate(explode)).toThrow('of the caller');
});
