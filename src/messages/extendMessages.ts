import type { Messages, MessageTexts, Wording } from '../types';
import { requireObject } from '../util';
import { checkMessages, isWorded, isWording, singleTexts, textGroups } from './checkMessages';

const refuse = (path: string, reason: string): never => {
  throw new TypeError(`texts.${path}: ${reason}`);
};

/** The placeholders of a wording, such as `{min}`. */
const placeholdersOf = (wording: Wording): string[] =>
  (typeof wording === 'string' ? wording : wording.digits + wording.text).match(/\{\w*\}/g) ?? [];

/** One group with other texts for some of its keys; only what the group has may be worded, and filled in. */
const extendGroup = <Group extends (typeof textGroups)[number]>(
  group: Group,
  base: Messages[Group],
  texts: unknown,
): Messages[Group] => {
  requireObject(texts, `texts.${group}`);
  const given = texts as Readonly<Record<string, unknown>>;
  const known = base as Readonly<Record<string, Wording>>;
  const extended: Record<string, unknown> = { ...base };
  for (const key of Object.keys(given)) {
    const text = given[key];
    if (text === undefined) continue;
    const own = Object.prototype.hasOwnProperty.call(known, key) ? known[key] : undefined;
    if (own === undefined) return refuse(group, `an unknown code (one of: ${Object.keys(known).join(', ')})`);
    const isRight = isWorded(group) ? isWording(text) : typeof text === 'string' && text !== '';
    if (!isRight) refuse(`${group}.${key}`, 'not a text');
    const fillable = placeholdersOf(own);
    if (placeholdersOf(text as Wording).some((placeholder) => !fillable.includes(placeholder))) {
      refuse(`${group}.${key}`, `a placeholder that is not filled in (${fillable.join(', ') || 'there is none'})`);
    }
    extended[key] = text;
  }
  return extended as unknown as Messages[Group];
};

/**
 * A catalogue with a platform's own wording for some texts; what is left out stays as in the base.
 *
 * Good texts say what is wrong, then what to do, and hold no value. Linear in the number of texts.
 *
 * @param base the catalogue of a language; it is not changed
 * @param texts by part and code; a wording may be one for digits and one for text
 * @returns a new catalogue, complete like the base
 * @throws {TypeError} for an incomplete base, a code that does not exist, what is not a text, or a placeholder that
 * the base does not fill in
 * @example
 * const own = extendMessages(messages, { findings: { 'initial-password': '请换掉发卡时的密码' } });
 * checkPassword(definePolicy(), '123456', { messages: own }).message; // '请换掉发卡时的密码'
 */
export const extendMessages = (base: Messages, texts: MessageTexts): Messages => {
  checkMessages(base, 'base');
  requireObject(texts, 'texts');
  const known: readonly string[] = [...textGroups, ...singleTexts];
  if (Object.keys(texts).some((key) => !known.includes(key))) {
    throw new TypeError(`texts: an unknown part (one of: ${known.join(', ')})`);
  }
  const extended: Messages = {
    ...base,
    findings: extendGroup('findings', base.findings, texts.findings ?? {}),
    requirements: extendGroup('requirements', base.requirements, texts.requirements ?? {}),
    classes: extendGroup('classes', base.classes, texts.classes ?? {}),
    labels: extendGroup('labels', base.labels, texts.labels ?? {}),
  };
  for (const key of singleTexts) {
    const text = texts[key];
    if (text === undefined) continue;
    if (typeof text !== 'string' || text === '') refuse(key, 'not a text');
    extended[key] = text;
  }
  return extended;
};
