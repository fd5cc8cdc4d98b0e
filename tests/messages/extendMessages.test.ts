import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, extendMessages } from '../../src/index';
import { messages as en } from '../../src/messages/en';
import { messages as zhCN } from '../../src/messages/zh-CN';
import type { Messages, MessageTexts } from '../../src/types';

test('says what the platform says, and the rest as before', () => {
  const own = extendMessages(zhCN, {
    findings: { 'initial-password': '请换掉发卡时的密码' },
    requirements: { 'reuse.current': '不接近原密码' },
    classes: { symbol: '标点' },
    labels: { weak: '低' },
    accepted: '可以使用',
  });
  const policy = definePolicy({ region: '500000' });
  expect(checkPassword(policy, '123456', { messages: own }).message).toBe('请换掉发卡时的密码');
  expect(checkPassword(policy, '739162', { messages: own }).message).toBe('可以使用');
  expect(checkPassword(policy, '7391', { messages: own }).message).toBe(checkPassword(policy, '7391').message);
  expect([own.requirements['reuse.current'], own.classes.symbol, own.labels.weak]).toEqual([
    '不接近原密码',
    '标点',
    '低',
  ]);
});

test('the base stays as it is, and nothing worded is an equal catalogue', () => {
  const before = JSON.stringify(en);
  expect(extendMessages(en, {})).toEqual(en);
  extendMessages(en, { findings: { guessable: 'Another one, please' } });
  expect(JSON.stringify(en)).toBe(before);
});

test('what is undefined stays', () => {
  const texts = { findings: { guessable: undefined }, labels: undefined, accepted: undefined };
  expect(extendMessages(en, texts as unknown as MessageTexts)).toEqual(en);
});

test('one wording for digits and one for text, with the placeholders of the base', () => {
  const wording = { digits: '{min}', text: '{max}' };
  expect(extendMessages(en, { requirements: { 'requirement.too-short': wording } }).requirements).toMatchObject({
    'requirement.too-short': wording,
  });
});

describe('mistakes name the text', () => {
  test.each<[texts: unknown, message: RegExp]>([
    [undefined, /^texts: not an object$/],
    ['en', /^texts: not an object$/],
    [{ finding: {} }, /^texts: an unknown part \(one of: findings, .*failed\)$/],
    [{ locale: 'fr' }, /^texts: an unknown part/],
    [{ findings: [] }, /^texts\.findings: not an object$/],
    [{ findings: { 'initial-pasword': 'x' } }, /^texts\.findings: an unknown code \(one of: requirement\.too-short, /],
    [{ findings: { toString: 'x' } }, /^texts\.findings: an unknown code/],
    [{ requirements: { 'reuse.similar': 'x' } }, /^texts\.requirements: an unknown code/],
    [{ findings: { guessable: '' } }, /^texts\.findings\.guessable: not a text$/],
    [{ findings: { guessable: 5 } }, /^texts\.findings\.guessable: not a text$/],
    [{ findings: { guessable: null } }, /^texts\.findings\.guessable: not a text$/],
    [{ findings: { guessable: { digits: 'x' } } }, /^texts\.findings\.guessable: not a text$/],
    [{ labels: { weak: { digits: 'x', text: 'y' } } }, /^texts\.labels\.weak: not a text$/],
    [{ accepted: '' }, /^texts\.accepted: not a text$/],
    [{ findings: { guessable: '{min}' } }, /^texts\.findings\.guessable: a placeholder .* \(there is none\)$/],
    [{ findings: { 'requirement.too-short': '{mni}' } }, /a placeholder that is not filled in \(\{min\}/],
  ])('%j', (texts, message) => {
    expect(() => extendMessages(zhCN, texts as MessageTexts)).toThrow(message);
    expect(() => extendMessages(zhCN, texts as MessageTexts)).toThrow(TypeError);
  });

  test('an incomplete base', () => {
    const base = { ...en, failed: undefined } as unknown as Messages;
    expect(() => extendMessages(base, {})).toThrow(new TypeError('base.failed: not a text'));
  });
});
