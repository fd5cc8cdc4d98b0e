/** Which sentence a form shows when a server refuses: the server's, else the catalogue's by the first code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPasswordForm, type PasswordForm, type PasswordFormOptions, type Refusal } from '../../src/form';
import { definePolicy, extendMessages, messages as zhCN } from '../../src/index';
import { messages as en } from '../../src/messages/en';
import { messages as zhHK } from '../../src/messages/zh-HK';
import { messages as zhTW } from '../../src/messages/zh-TW';
import { findingOrder } from '../../src/policy/findingCodes';
import type { Finding, FindingCode, Messages } from '../../src/types';
import { runs } from '../runs';

const pin = definePolicy({ region: '361000' });
const text = definePolicy({ credential: 'online-account' });
const GOOD = '739162';
const GOOD_TEXT = 'kX7pQm2z';
const GUESSABLE = '密码太容易猜到，请换一个';
const NOT_ACCEPTED = '平台不接受这个密码，请换一个';

type Answer = readonly Finding[] | Partial<Refusal>;

const open = (options: Partial<PasswordFormOptions> = {}): PasswordForm =>
  createPasswordForm({ policy: pin, ...options });

/** The sentence for a value that the page itself accepts, unless another one is given. */
const sentence = (answer: unknown, options: Partial<PasswordFormOptions> = {}, value = GOOD): string => {
  const form = open(options);
  form.setValue(value);
  form.setRepeat(value);
  form.refuse(answer as Answer);
  const { status, message, error, announcement, firstError } = form.getState();
  expect({ status, error, announcement, firstError }).toEqual({
    status: 'refused',
    error: message,
    announcement: message,
    firstError: 'value',
  });
  return message;
};

const reject = (code: string, rest: object = {}): object => ({ code, severity: 'reject', ...rest });
const warn = (code: string, rest: object = {}): object => ({ code, severity: 'warn', ...rest });

describe('the sentence', () => {
  test.each<[string, unknown, string]>([
    ['the server’s', { message: 'server', codes: ['initial-password'] }, 'server'],
    ['the server’s alone', { message: 'server' }, 'server'],
    ['that of the first finding', [reject('guessable', { message: 'server' })], 'server'],
    ['that of a code of a newer server', [reject('new', { message: 'server' })], 'server'],
    ['a reject’s before a warning’s', [warn('pattern.date', { message: 'w' }), reject('new', { message: 'r' })], 'r'],
    ['by a code', { codes: ['initial-password'] }, '这是初始密码，请换一个'],
    ['by a code, the sentence being empty', { message: '', codes: ['initial-password'] }, '这是初始密码，请换一个'],
    ['by the first code', { codes: ['subject.phone', 'initial-password'] }, '与电话号码的一段相同或接近，请换一个'],
    ['by a code that refuses before one that warns', { codes: ['pattern.date', 'guessable'] }, GUESSABLE],
    ['by a code that only warns here', { codes: ['pattern.date'] }, '看起来像日期，换一个更安全'],
    ['by a code that is known before one that is not', { codes: ['new', 'guessable'] }, GUESSABLE],
    ['by a finding without a sentence', [reject('guessable')], GUESSABLE],
    ['by a reject before a warning', [warn('pattern.date'), reject('guessable')], GUESSABLE],
    ['by a reject before a warning’s own', [warn('pattern.date', { message: 'w' }), reject('guessable')], GUESSABLE],
    ['by a warning alone', [warn('pattern.date')], '看起来像日期，换一个更安全'],
    ['that it cannot be checked, where the server says so', { codes: ['strength.unavailable'] }, zhCN.failed],
    ['no code', { codes: [] }, NOT_ACCEPTED],
    ['nothing', {}, NOT_ACCEPTED],
    ['no finding', [], NOT_ACCEPTED],
    ['an unknown code', { codes: ['new'] }, NOT_ACCEPTED],
    ['names of every object', { codes: ['constructor', '__proto__', 'toString', ''] }, NOT_ACCEPTED],
    ['an unknown code without a sentence', [reject('new')], NOT_ACCEPTED],
  ])('%s', (_, answer, expected) => {
    expect(sentence(answer)).toBe(expected);
  });

  test('for texts is that for texts', () => {
    const answer = { codes: ['subject.phone'] };
    expect(sentence(answer, { policy: text }, GOOD_TEXT)).toBe('含有电话号码的一段，请换一个');
  });

  test('which code refuses is the policy’s to say', () => {
    const policy = definePolicy({ severities: { 'pattern.date': 'reject', 'reuse.similar': 'warn' } });
    expect(sentence({ codes: ['reuse.similar', 'pattern.date'] }, { policy })).toBe('看起来像日期，换一个更安全');
  });

  test('a policy may be plain JSON, or no more than its options', () => {
    for (const policy of [JSON.parse(JSON.stringify(pin)), { region: '361000' }] as (typeof pin)[])
      expect(sentence({ codes: ['initial-password'] }, { policy })).toBe('这是初始密码，请换一个');
  });
});

describe('numbers', () => {
  const short = 'requirement.too-short';
  const long = 'requirement.too-long';
  const classes = 'requirement.character-classes';

  test.each<[string, unknown, Partial<PasswordFormOptions>, string, string]>([
    ['the server’s', [reject(short, { params: { min: 8, max: 8 } })], {}, GOOD, '密码太短，至少要 8 位数字'],
    ['the page’s, where it finds the same', { codes: [short] }, {}, '7391', '密码太短，至少要 6 位数字'],
    ['the page’s, at most', { codes: [long] }, {}, '73916285', '密码太长，最多 6 位数字'],
    ['the page’s classes', { codes: [classes] }, { policy: text }, 'kxypqmyz', '字母、数字、符号至少要 2 种'],
    // Six digits are enough for the page: the server asks for more than it knows of.
    ['none, where the page finds nothing', { codes: [short] }, {}, GOOD, '密码太短'],
    ['none, at most', { codes: [long] }, {}, GOOD, '密码太长'],
    ['not those that are missing', [reject(short, { params: { max: 8 } })], {}, GOOD, '密码太短'],
    ['not what is no number', [reject(short, { params: { min: '8' } })], {}, GOOD, '密码太短'],
    ['none of classes that are unknown', { codes: [classes] }, { policy: text }, GOOD_TEXT, NOT_ACCEPTED],
    ['none of classes, the next code', { codes: [classes, 'guessable'] }, {}, GOOD, GUESSABLE],
    ['in English', { codes: [short] }, { messages: en }, GOOD, 'Too short'],
    ['in Hong Kong', { codes: [long] }, { messages: zhHK }, GOOD, '密碼太長'],
    ['in Taiwan', { codes: [long] }, { messages: zhTW }, GOOD, '密碼太長'],
  ])('%s', (_, answer, options, value, expected) => {
    expect(sentence(answer, options, value)).toBe(expected);
  });

  test('no answer makes a broken sentence', () => {
    const codes = fc.array(fc.oneof(fc.constantFrom<string>(...findingOrder), fc.string({ maxLength: 8 })));
    const params = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, 'min', 8, []),
      fc.dictionary(fc.constantFrom('min', 'max', 'n', 'class1'), fc.oneof(fc.nat(), fc.constantFrom('letter', null))),
    );
    const findings = fc.array(
      fc.record({
        code: fc.constantFrom<string>(...findingOrder),
        severity: fc.constantFrom('reject', 'warn'),
        params,
      }),
    );
    const answers = fc.oneof(fc.record({ codes }), findings);
    const catalogues = fc.constantFrom<Messages>(zhCN, zhHK, zhTW, en);
    const cases = fc.constantFrom<[typeof pin, string]>([pin, GOOD], [pin, '7391'], [text, GOOD_TEXT], [text, 'k']);
    fc.assert(
      fc.property(answers, catalogues, cases, (answer, messages, [policy, value]) => {
        const shown = sentence(answer, { messages, policy }, value);
        expect(shown).not.toMatch(/[{}]|undefined|null|NaN|^$/);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });
});

describe('the language', () => {
  test.each<[string, Messages, FindingCode[], string]>([
    ['Hong Kong', zhHK, [], '平台不接受這個密碼，請更換'],
    ['Taiwan', zhTW, [], '平臺不接受這個密碼，請更換'],
    ['English', en, [], 'The platform does not accept this password; choose another'],
    ['English, by a code', en, ['initial-password'], 'This is an initial password; choose another'],
    [
      'a platform’s own',
      extendMessages(zhCN, { findings: { 'blocklist.custom': '不能有“渝北”' } }),
      ['blocklist.custom'],
      '不能有“渝北”',
    ],
    [
      'a platform’s own, without a code',
      extendMessages(zhCN, { findings: { 'blocklist.custom': '不能有“渝北”' } }),
      [],
      NOT_ACCEPTED,
    ],
  ])('%s', (_, messages, codes, expected) => {
    expect(sentence({ codes }, { messages })).toBe(expected);
  });

  test('is that of the last check', () => {
    let messages: Messages = zhCN;
    const form = open({ getContext: () => ({ messages }) });
    form.setValue(GOOD);
    messages = en;
    form.recheck();
    form.refuse({ codes: ['initial-password'] });
    expect(form.getState().message).toBe('This is an initial password; choose another');
  });
});

describe('the answer', () => {
  test.each<[string, unknown, string[]]>([
    ['is remembered where a code says why', { codes: ['initial-password'] }, ['reuse.refused']],
    ['is remembered with a sentence too', { message: 'server', codes: ['initial-password'] }, ['reuse.refused']],
    ['is not, where the length was the reason', { codes: ['requirement.too-short'] }, []],
    ['is not, where no code says why', { message: 'server' }, []],
  ])('%s', (_, answer, codes) => {
    const form = open();
    form.setValue(GOOD);
    form.refuse(answer as Answer);
    form.setValue('582913');
    form.setValue(GOOD);
    expect(form.getState().verdict?.findings.map(({ code }) => code)).toEqual(codes);
  });

  test('puts codes that refuse before those that warn', () => {
    const form = open();
    form.setValue(GOOD);
    form.refuse({ codes: ['pattern.date', 'new' as never, 'guessable'] });
    const findings = form.getState().verdict?.findings ?? [];
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'guessable reject',
      'pattern.date reject',
      'new reject',
    ]);
  });

  test.each([['server'], [null], [1], [{ codes: 'guessable' }], [{ codes: [1] }], [{ message: 1 }], [[{}]]])(
    '%o is an error of the programmer',
    (answer) => {
      expect(() => {
        open().refuse(answer as never);
      }).toThrow(new TypeError('answer: neither findings nor codes'));
    },
  );
});
