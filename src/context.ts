import { dayOf, readBirthDate } from './documents/dates';
import { contextFieldNames, findMeantField, subjectFieldNames } from './fields';
import { checkMessages } from './messages/checkMessages';
import { messages as zhCN } from './messages/zh-CN';
import type { Blocklist, CheckContext, Messages, PreparedSubject, StrengthMeter, Subject } from './types';
import { isList, requireFunction, requireObject, requireString } from './util';

/** A form remembers at most so many refused values; the last ones count. */
export const MAX_REFUSED = 10;

/** The context of a check after reading: defaults filled in, every field what it must be. */
export interface ReadContext {
  /** Empty where none was given; read when it is resolved, since that needs the policy. */
  subject: Subject | PreparedSubject;
  /** Empty where none was given. */
  current: string;
  /** At most ten. */
  refused: readonly string[];
  strength: StrengthMeter | undefined;
  blocklist: Blocklist | undefined;
  isBlocked: ((candidate: string) => boolean) | undefined;
  messages: Messages;
  /** YYYYMMDD as a number, where the caller says what day it is. */
  today: number | undefined;
}

const refuse = (field: string, reason: string): never => {
  throw new TypeError(`context.${field}: ${reason}`);
};

const refuseUnknown = (name: string, allowed: readonly string[]): never => {
  // A subject in the context's place would be a check without a subject.
  const isSubject = subjectFieldNames.some((field) => field === name) || findMeantField(name) !== undefined;
  throw new TypeError(
    isSubject
      ? 'context: a subject goes into { subject }'
      : `context: an unknown field (one of: ${allowed.join(', ')})`,
  );
};

const readRefused = (refused: CheckContext['refused']): readonly string[] => {
  const list = refused ?? [];
  if (!isList(list)) return refuse('refused', 'not a list of strings');
  for (const value of list) requireString(value, 'context.refused');
  return list.slice(-MAX_REFUSED);
};

const checkMeter = (strength: StrengthMeter): void => {
  requireObject(strength, 'context.strength');
  const { kind } = strength as Partial<StrengthMeter>;
  if (kind !== 'light' && kind !== 'full') refuse('strength.kind', 'neither light nor full');
  requireFunction(strength.measure, 'context.strength.measure');
};

const checkBlocklist = (blocklist: Blocklist): void => {
  requireObject(blocklist, 'context.blocklist');
  const { name } = blocklist as Partial<Blocklist>;
  if (name !== 'standard' && name !== 'strict') refuse('blocklist.name', 'neither standard nor strict');
  requireFunction(blocklist.bandOf, 'context.blocklist.bandOf');
};

/** What the platform's own function answers; a promise would refuse everything, and no answer nothing. */
const readIsBlocked = (context: CheckContext): ReadContext['isBlocked'] => {
  const { isBlocked } = context;
  if (isBlocked === undefined) return undefined;
  requireFunction(isBlocked, 'context.isBlocked');
  return (candidate) => {
    const answer: unknown = isBlocked.call(context, candidate);
    return typeof answer === 'boolean' ? answer : refuse('isBlocked', 'answered something else than a boolean');
  };
};

const readToday = (now: string | undefined): number | undefined => {
  if (now === undefined) return undefined;
  requireString(now, 'context.now');
  const today = readBirthDate(now);
  return today ? dayOf(today) : refuse('now', "not a date 'YYYY-MM-DD'");
};

/**
 * Reads the context of a check. Every field is looked at, also those that this check will not need.
 *
 * @param more further fields that the caller reads by itself
 * @throws {TypeError} where a field is unknown or not what it must be
 */
export const readContext = (context: CheckContext | null | undefined, more: readonly string[] = []): ReadContext => {
  const given: CheckContext = context ?? {};
  requireObject(given, 'context');
  const allowed = [...contextFieldNames, ...more];
  for (const name of Object.keys(given)) if (!allowed.includes(name)) refuseUnknown(name, allowed);
  const { subject, currentPassword, refused, strength, blocklist, messages = zhCN, now } = given;
  const current = currentPassword ?? '';
  requireString(current, 'context.currentPassword');
  if (strength !== undefined) checkMeter(strength);
  if (blocklist !== undefined) checkBlocklist(blocklist);
  checkMessages(messages, 'context.messages');
  return {
    subject: subject ?? {},
    current,
    refused: readRefused(refused),
    strength,
    blocklist,
    isBlocked: readIsBlocked(given),
    messages,
    today: readToday(now),
  };
};
