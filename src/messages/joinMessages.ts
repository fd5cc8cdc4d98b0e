import type { Finding, Messages } from '../types';
import { distinct, isList, requireObject, requireString } from '../util';
import { checkMessages } from './checkMessages';
import { messages as zhCN } from './zh-CN';

/**
 * The texts of several findings as one, in which the advice that most of them end with is said once.
 *
 * One text is enough for a form: `verdict.message`. This is for pages that show all reasons together. Linear in the
 * number of findings.
 *
 * @param findings those to show, such as the rejects of a verdict
 * @param messages the catalogue that worded them; default zh-CN
 * @returns '' for no findings; equal texts come once
 * @throws {TypeError} for anything but a list of findings, or an incomplete catalogue
 * @example joinMessages(checkPassword(policy, '900108', { subject }).findings) // '与出生日期相同或接近；看起来像日期，请换一个'
 */
export const joinMessages = (findings: readonly Pick<Finding, 'message'>[], messages: Messages = zhCN): string => {
  if (!isList(findings)) throw new TypeError('findings: not a list');
  checkMessages(messages, 'messages');
  const { advice, conjunction } = messages;
  const texts = distinct(
    findings.map((finding) => {
      requireObject(finding, 'findings');
      requireString(finding.message, 'findings');
      return finding.message;
    }),
  );
  const isAdvising = (text: string): boolean => text.endsWith(advice);
  const last = texts.map(isAdvising).lastIndexOf(true);
  return texts
    .map((text, index) => (index < last && isAdvising(text) ? text.slice(0, -advice.length) : text))
    .join(conjunction);
};
