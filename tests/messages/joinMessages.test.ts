import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, joinMessages } from '../../src/index';
import type { Finding, Messages } from '../../src/types';
import { catalogues } from './catalogues';
import { messages as en } from '../../src/messages/en';

const findingsOf = (...messages: string[]): Pick<Finding, 'message'>[] => messages.map((message) => ({ message }));

describe('joinMessages', () => {
  test.each<[string[], string]>([
    [[], ''],
    [['与原密码相同，请换一个'], '与原密码相同，请换一个'],
    [['与出生日期相同或接近，请换一个', '重复的数字太多，请换一个'], '与出生日期相同或接近；重复的数字太多，请换一个'],
    [['这是初始密码，请换一个', '这是初始密码，请换一个'], '这是初始密码，请换一个'],
    [
      ['含有数字以外的字符，请只用数字', '与出生日期相同或接近，请换一个'],
      '含有数字以外的字符，请只用数字；与出生日期相同或接近，请换一个',
    ],
    [['与原密码相同，请换一个', '密码全是数字，请加入字母'], '与原密码相同，请换一个；密码全是数字，请加入字母'],
    [['，请换一个', '，请换一个了'], '，请换一个；，请换一个了'],
  ])('%j', (texts, joined) => {
    expect(joinMessages(findingsOf(...texts))).toBe(joined);
  });

  test('in English', () => {
    expect(joinMessages(findingsOf('Too simple; choose another', 'Too long; choose another'), en)).toBe(
      'Too simple. Too long; choose another',
    );
  });

  test.each(catalogues.map((messages) => [messages.locale, messages] as const))('%s says it once', (_, messages) => {
    const { findings } = checkPassword(definePolicy({ region: '500000' }), '123456', { messages });
    expect(findings.length).toBeGreaterThan(2);
    expect(joinMessages(findings, messages).split(messages.advice)).toHaveLength(2);
  });

  test.each([undefined, null, 'text', {}, [undefined], ['text'], [{}], [{ message: 5 }]])(
    '%j is no list of findings',
    (given) => {
      expect(() => joinMessages(given as Finding[])).toThrow(/^findings: not /);
    },
  );

  test('an incomplete catalogue', () => {
    expect(() => joinMessages([], {} as Messages)).toThrow(/^messages\.locale: /);
  });
});
