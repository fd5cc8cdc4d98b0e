import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findInitialPassword } from '../findInitialPassword';
import type { Policy, PolicyOptions, Subject } from '../types';
import { type AnswerLine, createPolicyCache, type LineHead, parseLine, wordFailure } from './answerLines';
import { LineError, UsageError } from './errors';
import { readFields } from './readFields';
import type { CliTexts } from './texts/index';

/** The platform's comparison of a value with what it has stored of an account, as its log-in does it. */
export type VerifyStored = (value: string, stored: unknown) => boolean | Promise<boolean>;

/** One line of `audit --jsonl` as it came. */
export interface AuditRequest {
  subject: Subject;
  /** Whatever `verify` takes: a text such as `$2b$10$...`, or an object of hash, salt and cost. */
  stored: unknown;
  policy?: PolicyOptions;
}

const LINE_KEYS = ['id', 'subject', 'stored', 'policy'];

/**
 * Checks what a line of `audit --jsonl` holds before anything is tried.
 *
 * @throws {LineError} as `readFields`; `missing` for the subject and what is stored
 */
export const readAuditRequest = (value: unknown, onId: (id: string | number) => void): AuditRequest => {
  const { fields, subject, policy } = readFields(value, LINE_KEYS, onId);
  const { stored } = fields;
  if (subject === undefined) throw new LineError('missing', 'subject');
  if (stored === undefined || stored === null || stored === '') throw new LineError('missing', 'stored');
  return { subject, stored, ...(policy && { policy }) };
};

/**
 * The function `verify` of a module of the platform.
 *
 * @throws {UsageError} where the file cannot be loaded or has no such function; what it threw is not repeated
 */
export const loadVerify = async (file: string): Promise<VerifyStored> => {
  let loaded: { verify?: unknown };
  try {
    loaded = (await import(pathToFileURL(resolve(file)).href)) as typeof loaded;
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    throw new UsageError('not-loaded', `--verify ${error instanceof SyntaxError ? name : (code ?? '')}`.trim());
  }
  if (typeof loaded.verify !== 'function')
    throw new UsageError('invalid-value', '--verify: export function verify(value, stored)');
  return loaded.verify as VerifyStored;
};

/** Counts over all lines, none of an account. */
export interface AuditTotals {
  lines: number;
  /** Accounts that still have an initial password. */
  initial: number;
  /** Accounts of which too little is known, so that nothing found proves nothing. */
  incomplete: number;
  /** Lines that could not be judged. */
  errors: number;
  /** Accounts with an initial password by the rule that gives it. */
  rules: Record<string, number>;
}

/** Answers lines and counts what it answered. */
export interface Auditor {
  answer: AnswerLine;
  totals(): AuditTotals;
}

/** Lines may bring policies with rules of their own: beyond so many ids, what is counted goes under `other`. */
const MAX_RULES = 4096;

/**
 * What answers the lines of `audit --jsonl`: `{ id?, line, isInitial }`, with `complete: false` where too little is known.
 *
 * Never rejects: whatever goes wrong with a line is its answer. Neither a value nor a rule is ever in one.
 *
 * @param policy for the lines that bring none
 */
export const createAuditor = (policy: Policy, verify: VerifyStored, texts: CliTexts): Auditor => {
  const define = createPolicyCache();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const counts = { lines: 0, initial: 0, incomplete: 0, errors: 0 };
  const rules = new Map<string, number>();

  const count = (ruleId: string): void => {
    const key = rules.has(ruleId) || rules.size < MAX_RULES ? ruleId : 'other';
    rules.set(key, (rules.get(key) ?? 0) + 1);
  };

  return {
    async answer(bytes, line) {
      let head: LineHead = { line };
      counts.lines += 1;
      try {
        const {
          subject,
          stored,
          policy: own,
        } = readAuditRequest(parseLine(bytes, decoder), (id) => {
          head = { id, line };
        });
        const { isInitial, complete, ruleId } = await findInitialPassword(
          own === undefined ? policy : define(own),
          subject,
          (value) => verify(value, stored),
          { detail: true },
        );
        if (isInitial) counts.initial += 1;
        if (ruleId !== undefined) count(ruleId);
        if (complete) return `${JSON.stringify({ ...head, isInitial })}\n`;
        counts.incomplete += 1;
        return `${JSON.stringify({ ...head, isInitial, complete })}\n`;
      } catch (failure) {
        counts.errors += 1;
        return wordFailure(head, failure, texts);
      }
    },
    totals: () => ({ ...counts, rules: Object.fromEntries([...rules].sort(([, a], [, b]) => b - a)) }),
  };
};
