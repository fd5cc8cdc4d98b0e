import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, generatePassword } from '../src/index';
import { strictBlocklist } from '../src/blocklists/strict';
import { readContext } from '../src/context';
import { messages as en } from '../src/messages/en';
import { messages as zhCN } from '../src/messages/zh-CN';
import type { CheckContext, StrengthMeter } from '../src/types';

const policy = definePolicy();
const meter: StrengthMeter = { kind: 'light', measure: () => ({ score: 4, guesses: 1e12 }) };

describe('readContext', () => {
  test.each([undefined, null, {}])('%j holds nothing, and Chinese texts', (context) => {
    expect(readContext(context)).toEqual({
      subject: {},
      current: '',
      refused: [],
      strength: undefined,
      blocklist: undefined,
      isBlocked: undefined,
      messages: zhCN,
      today: undefined,
    });
  });

  test('every field', () => {
    const subject = { phone: '13900847293' };
    const context: CheckContext = {
      subject,
      currentPassword: '739162',
      refused: ['482091'],
      strength: meter,
      blocklist: strictBlocklist,
      isBlocked: () => true,
      messages: en,
      now: '2026-11-28',
    };
    const { isBlocked, ...read } = readContext(context);
    expect(read).toEqual({
      subject,
      current: '739162',
      refused: ['482091'],
      strength: meter,
      blocklist: strictBlocklist,
      messages: en,
      today: 20261128,
    });
    expect(isBlocked?.('739162')).toBe(true);
  });

  test('of many refused values the last ten count', () => {
    const refused = Array.from({ length: 12 }, (_, i) => `73916${i}`);
    expect(readContext({ refused }).refused).toEqual(refused.slice(-10));
  });

  test('isBlocked is called as a method', () => {
    const context = {
      set: new Set(['739162']),
      isBlocked(candidate: string): boolean {
        return this.set.has(candidate);
      },
    };
    expect(readContext(context, ['set']).isBlocked?.('739162')).toBe(true);
  });
});

/** Every field with values that cannot be its own, and what the error says. */
const MISTAKES: [name: string, context: unknown, message: RegExp][] = [
  ['a text', 'subject', /^context: not an object$/],
  ['a list', [], /^context: not an object$/],
  ['a promise', Promise.resolve({}), /^context: not an object$/],
  ['a bare subject', { phone: '13900847293' }, /^context: a subject goes into \{ subject \}$/],
  ['a bare subject of a record', { id_no: '' }, /^context: a subject goes into \{ subject \}$/],
  ['a misspelt field', { currentPasword: '' }, /^context: an unknown field \(one of: subject, currentPassword, .*now/],
  ['a subject that is a list', { subject: [] }, /^context\.subject: not an object$/],
  ['a field of a subject', { subject: { phone: 139 } }, /^context\.subject\.phone: not a string$/],
  ['a field of another', { subject: { others: [{ phone: 139 }] } }, /^context\.subject\.others\.phone: not a string$/],
  ['an alias', { subject: { idNo: '' } }, /^context\.subject\.idNumber: spelled idNo$/],
  ['a serialised subject', { subject: { prepared: true } }, /^context\.subject: prepared, then serialised$/],
  ['a number as current password', { currentPassword: 739162 }, /^context\.currentPassword: not a string$/],
  ['one refused value', { refused: '739162' }, /^context\.refused: not a list of strings$/],
  ['a refused number', { refused: [739162] }, /^context\.refused: not a string$/],
  ['a loader of a meter', { strength: () => meter }, /^context\.strength: not an object$/],
  [
    'a meter without a kind',
    { strength: { measure: meter.measure } },
    /^context\.strength\.kind: neither light nor full$/,
  ],
  ['a meter that cannot measure', { strength: { kind: 'full' } }, /^context\.strength\.measure: not a function$/],
  ['a list of PINs', { blocklist: ['739162'] }, /^context\.blocklist: not an object$/],
  [
    'a list without a name',
    { blocklist: { bandOf: () => 1 } },
    /^context\.blocklist\.name: neither standard nor strict$/,
  ],
  ['a list that cannot be asked', { blocklist: { name: 'strict' } }, /^context\.blocklist\.bandOf: not a function$/],
  ['a word for isBlocked', { isBlocked: 'x' }, /^context\.isBlocked: not a function$/],
  ['no isBlocked where one was to be loaded', { isBlocked: null }, /^context\.isBlocked: not a function$/],
  ['a language', { messages: 'en' }, /^context\.messages: not an object$/],
  ['an empty catalogue', { messages: {} }, /^context\.messages\.locale: not a text$/],
  [
    'a partial catalogue',
    { messages: { ...en, findings: {} } },
    /^context\.messages\.findings\.requirement\.too-short: not/,
  ],
  ['a day that does not exist', { now: '2030-02-30' }, /^context\.now: not a date 'YYYY-MM-DD'$/],
  ['a date object', { now: new Date(0) }, /^context\.now: not a string$/],
];

describe('what is not what it must be is named at every call, also where nothing is refused', () => {
  test.each(MISTAKES)('%s', (_name, context, message) => {
    for (const check of [
      () => checkPassword(policy, '739162', context as CheckContext),
      () => generatePassword(policy, context as CheckContext),
    ]) {
      expect(check).toThrow(TypeError);
      expect(check).toThrow(message);
    }
  });

  test.each([undefined, null, 'yes', 1, Promise.resolve(false)])('isBlocked that answers %j', (answer) => {
    const check = () => checkPassword(policy, '739162', { isBlocked: () => answer as unknown as boolean });
    expect(check).toThrow(new TypeError('context.isBlocked: answered something else than a boolean'));
  });

  test('what isBlocked and a meter throw goes through', () => {
    const thrown = new Error('connection lost');
    const fail = (): never => {
      throw thrown;
    };
    const metered = definePolicy({ credential: 'online-account', meter: 'light' });
    expect(() => checkPassword(policy, '739162', { isBlocked: fail })).toThrow(thrown);
    expect(() => checkPassword(metered, 'k7wp2mh9', { strength: { kind: 'light', measure: fail } })).toThrow(thrown);
  });
});
