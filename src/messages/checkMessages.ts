import type { Messages } from '../types';
import { requireObject } from '../util';
import { messages as zhCN } from './zh-CN';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Whether a value can word something: a text, or one for digits and one for text. */
export const isWording = (value: unknown): boolean => {
  if (isText(value)) return true;
  try {
    const { digits, text } = (value ?? {}) as { digits?: unknown; text?: unknown };
    return isText(digits) && isText(text);
  } catch {
    // What a getter throws is the caller's.
    return false;
  }
};

/** The parts of a catalogue that hold more than one text. */
export const textGroups = ['findings', 'requirements', 'classes', 'labels'] as const;
/** The parts of a catalogue that are one text. */
export const singleTexts = ['separator', 'advice', 'conjunction', 'accepted', 'failed'] as const;

/** Whether a part of a catalogue may have one wording for digits and one for text. */
export const isWorded = (group: (typeof textGroups)[number]): boolean =>
  group === 'findings' || group === 'requirements';

/**
 * Refuses an incomplete catalogue: one that lacks a text would fail at the first refusal that needs it.
 *
 * Constant time; about sixty texts are looked at, none in the default catalogue.
 *
 * @param name what the argument is called
 * @throws {TypeError} naming the first text that is missing or none
 * @example checkMessages({}, 'messages') // throws TypeError: messages.findings: not an object
 */
export const checkMessages = (messages: Messages, name: string): void => {
  if (messages === zhCN) return;
  requireObject(messages, name);
  if (!isText(messages.locale)) throw new TypeError(`${name}.locale: not a text`);
  for (const group of textGroups) {
    requireObject(messages[group], `${name}.${group}`);
    const texts: Readonly<Record<string, unknown>> = messages[group];
    for (const key of Object.keys(zhCN[group])) {
      const isRight = isWorded(group) ? isWording(texts[key]) : isText(texts[key]);
      if (!isRight) throw new TypeError(`${name}.${group}.${key}: not a text`);
    }
  }
  for (const key of singleTexts) if (!isText(messages[key])) throw new TypeError(`${name}.${key}: not a text`);
};
