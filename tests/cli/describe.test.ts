import { expect, test } from 'vitest';
import { describeRule, formatTable } from '../../src/cli/describe';
import { en } from '../../src/cli/texts/en';
import { zhCn } from '../../src/cli/texts/zhCn';
import { allRules } from '../../src/regions/ruleTable';
import type { DerivationRule, XRule } from '../../src/types';

test.each([
  [[], ''],
  [[['a', 'b']], 'a  b\n'],
  [
    [
      ['500000', '重庆市', '1'],
      ['1', 'abc', '22'],
    ],
    '500000  重庆市  1\n1       abc     22\n',
  ],
])('%j', (rows, text) => {
  expect(formatTable(rows)).toBe(text);
});

test.each<[DerivationRule, XRule | undefined, string, string]>([
  [{ type: 'fixed', value: '955330' }, undefined, '固定值，人人相同', 'a fixed value, the same for everybody'],
  [
    { type: 'slice', field: 'idNumber', last: 6 },
    'shift',
    '身份证号的后6位，末位为X时前移一位',
    'ID number: last 6, one to the left for a final X',
  ],
  [
    { type: 'slice', field: 'idNumber', last: 6, dropLast: 1 },
    undefined,
    '身份证号去掉末1位后的后6位',
    'ID number without the last 1: last 6',
  ],
  [
    { type: 'slice', field: 'birthDate', format: 'YYMMDD', whole: true },
    undefined,
    '出生日期(YYMMDD)全部',
    'birth date(YYMMDD): all of it',
  ],
  [
    { type: 'slice', field: 'phone', dropFirst: 3, dropLast: 1, first: 6 },
    undefined,
    '手机号去掉前3位去掉末1位后的前6位',
    'phone without the first 3 without the last 1: first 6',
  ],
  [
    { type: 'random', length: [6, 8], charset: 'alnum', delivery: 'sms' },
    undefined,
    '随机6-8位数字或字母，短信告知',
    'random digits or letters of 6-8, by SMS',
  ],
  [
    { type: 'random', length: [6, 6], charset: 'digits', delivery: 'app' },
    undefined,
    '随机6位数字，应用内告知',
    'random digits of 6, by app',
  ],
  [
    { type: 'random', length: null, charset: null, delivery: 'letter' },
    undefined,
    '随机，密码函告知',
    'random, by letter',
  ],
  [{ type: 'user-set' }, undefined, '本人自设，无初始密码', 'set by the person, no initial password'],
  [{ type: 'none' }, undefined, '不设密码', 'no password'],
])('%j %s', (rule, xRule, chinese, english) => {
  expect(describeRule(rule, xRule, zhCn.rule)).toBe(chinese);
  expect(describeRule(rule, xRule, en.rule)).toBe(english);
});

test('no rule of the table is described by a value', () => {
  const fixed = allRules()
    .map(({ rule }) => rule)
    .filter((rule) => rule.type === 'fixed');
  expect(fixed.length).toBeGreaterThan(10);
  for (const rule of fixed) expect(describeRule(rule, undefined, zhCn.rule)).not.toMatch(/\d/);
});
