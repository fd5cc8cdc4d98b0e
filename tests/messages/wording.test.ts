import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messages as en } from '../../src/messages/en';
import { fillWording, wordFinding } from '../../src/messages/wording';
import { messages as zhCN } from '../../src/messages/zh-CN';
import { classParams } from '../../src/requirements';
import type { EnumWord, FindingCode } from '../../src/types';
import { catalogues } from './catalogues';
import { findingParams } from './facts';

test.each([
  ['{a} and {b} and {a}', { a: 1, b: 20 }, '1 and 20 and 1'],
  ['none', { a: 1 }, 'none'],
  ['{a}{b}', { a: 0 }, '0{b}'],
  ['{classes}', { x: 'symbol', y: 'letter' }, 'symbols, letters'],
  ['{classes}', { x: 'phone' }, '{classes}'],
  ['{{a}} { a }', { a: 1 }, '{1} { a }'],
] as const)('%s with %j is %s', (wording, params, text) => {
  expect(fillWording(wording, en, params, 'text')).toBe(text);
});

test('the kind chooses the wording', () => {
  const wording = { digits: '{n} digits', text: '{n} characters' };
  expect(fillWording(wording, en, { n: 6 }, 'digits')).toBe('6 digits');
  expect(fillWording(wording, en, { n: 6 }, 'text')).toBe('6 characters');
});

describe('wordFinding', () => {
  test.each<[FindingCode, Record<string, number | EnumWord> | undefined, 'digits' | 'text', string, string]>([
    [
      'requirement.too-short',
      { min: 6, max: 6 },
      'digits',
      '密码太短，至少要 6 位数字',
      'Too short; use at least 6 digits',
    ],
    [
      'requirement.too-short',
      { min: 8, max: 20 },
      'text',
      '密码太短，至少要 8 位',
      'Too short; use at least 8 characters',
    ],
    ['requirement.too-long', { max: 20 }, 'text', '密码太长，最多 20 位', 'Too long; use at most 20 characters'],
    [
      'requirement.character-classes',
      { n: 2, ...classParams(['letter', 'digit', 'symbol']) },
      'text',
      '字母、数字、符号至少要 2 种',
      'Use at least 2 of: letters, digits, symbols',
    ],
    ['pattern.repeated', {}, 'digits', '重复的数字太多，请换一个', 'Too many repeated digits; choose another'],
    ['pattern.repeated', {}, 'text', '重复的字符太多，请换一个', 'Too many repeated characters; choose another'],
    [
      'initial-password.common',
      undefined,
      'digits',
      '这类初始密码很常见，请换一个',
      'Initial passwords of this kind are common; choose another',
    ],
    [
      'subject.missing',
      { field: 'idNumber' },
      'text',
      '平台登记的资料不全，请联系客服补充',
      'Registered details are incomplete; ask support to add them',
    ],
  ])('%s %j (%s) is worded', (code, params, kind, chinese, english) => {
    expect(wordFinding(zhCN, code, params, kind)).toBe(chinese);
    expect(wordFinding(en, code, params, kind)).toBe(english);
  });

  test('a placeholder without a value stays as it is', () => {
    expect(wordFinding(zhCN, 'requirement.too-short', undefined, 'digits')).toBe('密码太短，至少要 {min} 位数字');
    expect(wordFinding(zhCN, 'requirement.character-classes', { n: 2 }, 'text')).toBe('{classes}至少要 2 种');
    const odd = { ...zhCN, findings: { ...zhCN.findings, guessable: '{constructor} {min}' } };
    expect(wordFinding(odd, 'guessable', { min: 'digits' }, 'digits')).toBe('{constructor} {min}');
  });

  test('params that a text does not ask for never change it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogues),
        fc.constantFrom(...(Object.keys(findingParams) as FindingCode[])),
        fc.constantFrom('digits' as const, 'text' as const),
        fc.dictionary(
          fc.string().map((name) => `more-${name}`),
          fc.oneof(fc.integer(), fc.constantFrom<EnumWord>('idNumber', 'full', 'text')),
        ),
        (messages, code, kind, more) => {
          const params = findingParams[code];
          expect(wordFinding(messages, code, { ...params, ...more }, kind)).toBe(
            wordFinding(messages, code, params, kind),
          );
        },
      ),
    );
  });
});
