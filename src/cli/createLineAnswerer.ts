import { strictBlocklist } from '../blocklists/strictBlocklist';
import { checkPassword } from '../checkPassword';
import type { CheckContext, Messages, Policy } from '../types';
import { asLineError } from './asLineError';
import { createMeterLoader } from './createMeterLoader';
import { createPolicyCache } from './createPolicyCache';
import type { LineBytes } from './createLineSplitter';
import { LineError } from './LineError';
import { readRequest } from './readRequest';
import type { CliTexts } from './texts/CliTexts';

/** Answers one line of `--jsonl` with one line of JSON, line feed included. */
export type AnswerLine = (bytes: LineBytes, line: number) => Promise<string>;

const parse = (bytes: LineBytes, decoder: TextDecoder): unknown => {
  if (bytes === undefined) throw new LineError('too-long');
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new LineError('not-utf8');
  }
  if (text.trim() === '') throw new LineError('empty');
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message quotes the text.
    throw new LineError('not-json');
  }
};

/**
 * What answers the lines of one process: keeps the policies and the meters that lines have asked for, and nothing else.
 *
 * Never rejects: whatever goes wrong with a line is its answer, `{ id?, line, error: { code, message, option? } }`.
 *
 * @param policy for the lines that bring none
 * @param messages for the verdicts
 * @param texts for the errors
 */
export const createLineAnswerer = (policy: Policy, messages: Messages, texts: CliTexts): AnswerLine => {
  const define = createPolicyCache();
  const loadMeter = createMeterLoader();
  const decoder = new TextDecoder('utf-8', { fatal: true });

  return async (bytes, line) => {
    let head: { id?: string | number; line: number } = { line };
    try {
      const request = readRequest(parse(bytes, decoder), (id) => { head = { id, line }; });
      const defined = request.policy === undefined ? policy : define(request.policy);
      const context: CheckContext = { messages, blocklist: strictBlocklist };
      if (request.subject !== undefined) context.subject = request.subject;
      if (request.currentPassword !== undefined) context.currentPassword = request.currentPassword;
      const strength = await loadMeter(defined);
      if (strength !== undefined) context.strength = strength;
      return `${JSON.stringify({ ...head, verdict: checkPassword(defined, request.candidate, context) })}\n`;
    } catch (failure) {
      const { code, option } = asLineError(failure);
      const error = option === undefined ? { code } : { code, option };
      return `${JSON.stringify({ ...head, error: { ...error, message: texts.lines[code] } })}\n`;
    }
  };
};
