import { describe, expect, test } from 'vitest';
import { listRequirements } from '../src/listRequirements';
import { messages as en } from '../src/messages/en';
import { definePolicy } from '../src/policy/definePolicy';
import { formats } from '../src/policy/formats';
import type { Format, Messages, Policy } from '../src/types';
import { messages as zhCN } from '../src/messages/zh-CN';
import { catalogues } from './messages/catalogues';

const policyOf = (format: Readonly<Format>, severities: Policy['severities'] = {}): Policy =>
  definePolicy({ format, severities });

const linesOf = (policy: Policy, messages?: Messages): string[] =>
  listRequirements(policy, messages).map(({ message }) => message);

describe('listRequirements', () => {
  test('a PIN of six digits', () => {
    expect(listRequirements(policyOf(formats.pin6))).toEqual([
      { code: 'requirement.digits-only', message: '6 位数字' },
      { code: 'initial-password', message: '不是初始密码' },
      { code: 'subject.document', message: '不含证件号码、出生日期、手机号' },
      { code: 'pattern.repeated', message: '不是重复或连续的数字' },
      { code: 'blocklist.common', message: '不是常见密码' },
      { code: 'reuse.current', message: '不同于原密码' },
    ]);
  });

  test('a text password with classes', () => {
    expect(listRequirements(policyOf(formats.portal))).toEqual([
      { codes: ['requirement.too-short'], message: '8 至 20 位' },
      { code: 'requirement.character-classes', message: '包含字母、数字、符号中的 2 种' },
      { code: 'initial-password', message: '不是初始密码' },
      { code: 'subject.document', message: '不含姓名、证件号码、手机号等个人信息' },
      { code: 'blocklist.common', message: '不是常见密码' },
      { code: 'reuse.current', message: '不同于原密码' },
    ]);
  });

  test.each<[string, Format, string[]]>([
    ['a PIN of varying length', { minLength: 6, maxLength: 8, alphabet: 'digits' }, ['6 to 8 digits']],
    [
      'text without classes',
      { minLength: 15, maxLength: 64, alphabet: 'printable' },
      ['15 to 64 characters', 'Not only digits'],
    ],
    [
      'text of one length',
      { minLength: 6, maxLength: 6, alphabet: 'letters-digits' },
      ['6 characters', 'Only letters and digits', 'Not only digits'],
    ],
    [
      'a class that digits already show',
      { minLength: 8, maxLength: 20, alphabet: 'printable', classes: { of: ['letter', 'digit'], atLeast: 1 } },
      ['8 to 20 characters', '1 of: letters, digits', 'Not only digits'],
    ],
    [
      'a class that digits never show',
      { minLength: 8, maxLength: 20, alphabet: 'printable', classes: { of: ['letter'], atLeast: 1 } },
      ['8 to 20 characters', '1 of: letters'],
    ],
  ])('%s begins with its format', (_name, format, expected) => {
    const lines = linesOf(policyOf(format), en);
    expect(lines.slice(0, lines.indexOf('Not an initial password'))).toEqual(expected);
  });

  test('what only warns or is off is not listed', () => {
    const policy = policyOf(formats.pin6, { 'blocklist.common': 'warn', 'reuse.current': 'off' });
    expect(linesOf(policy, en)).toEqual([
      '6 digits',
      'Not an initial password',
      'No ID number, date of birth or phone number',
      'No repeated digits or digits in sequence',
    ]);
  });

  test('a line for several codes stays while one of them is refused, under that code', () => {
    const lines = listRequirements(
      policyOf(formats.pin6, { 'pattern.repeated': 'off', 'subject.document': 'warn', 'reuse.current': 'reject' }),
    );
    expect(lines.map(({ codes }) => codes[0])).toEqual([
      'requirement.digits-only',
      'initial-password',
      'subject.birth-date',
      'pattern.sequence',
      'blocklist.common',
      'reuse.current',
    ]);
    const none = listRequirements(policyOf(formats.pin6, { 'pattern.repeated': 'off', 'pattern.sequence': 'warn' }));
    expect(none.map(({ codes }) => codes[0])).not.toContain('pattern.sequence');
  });

  test('a line that a catalogue leaves out is left out', () => {
    const short: Messages = { ...zhCN, requirements: { 'requirement.too-short': '至少 {min} 位' } };
    expect(listRequirements(policyOf(formats.nist), short)).toEqual([
      { codes: ['requirement.too-short'], message: '至少 15 位' },
    ]);
  });

  test('every named format in every language gives distinct, complete lines', () => {
    for (const messages of catalogues) {
      for (const format of Object.values(formats)) {
        const lines = linesOf(policyOf(format), messages);
        expect(lines.length).toBeGreaterThanOrEqual(6);
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines.join('')).not.toMatch(/[{}]/);
      }
    }
  });
});
