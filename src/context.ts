import { contextFieldNames } from './fields';
import { messages as zhCN } from './messages/zh-CN';
import type { CheckContext, Messages } from './types';
import { requireObject, requireString } from './util';

/** A form remembers at most so many refused values; the last ones count. */
const MAX_REFUSED = 10;

/** The context of a check after reading: defaults filled in, every field what it must be. */
export interface ReadContext extends Pick<CheckContext, 'subject' | 'strength' | 'blocklist' | 'now'> {
  /** Empty where none was given. */
  current: string;
  /** At most ten. */
  refused: readonly string[];
  messages: Messages;
  isBlocked: ((candidate: string) => boolean) | undefined;
}

/**
 * Reads the context of a check.
 *
 * @throws {TypeError} where a field is unknown or not what it must be
 */
export const readContext = (context: CheckContext | null | undefined): ReadContext => {
  const given: CheckContext = context ?? {};
  requireObject(given, 'context');
  // A subject in the context's place, or a misspelt one, would be a check without a subject.
  if (Object.keys(given).some((key) => !contextFieldNames.some((name) => name === key))) {
    throw new TypeError('context: unknown field');
  }
  const { subject, currentPassword, refused, strength, blocklist, isBlocked, messages = zhCN, now } = given;
  const current = currentPassword ?? '';
  requireString(current, 'currentPassword');
  const remembered = refused ?? [];
  if (!Array.isArray(remembered)) throw new TypeError('refused: not a list of strings');
  for (const value of remembered) requireString(value, 'refused');
  const read: ReadContext = { subject, current, refused: remembered.slice(-MAX_REFUSED), messages, isBlocked };
  if (strength !== undefined) read.strength = strength;
  if (blocklist !== undefined) read.blocklist = blocklist;
  if (now !== undefined) read.now = now;
  return read;
};
