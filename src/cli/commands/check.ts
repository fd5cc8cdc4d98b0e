import { strictBlocklist } from '../../blocklists/strict';
import { checkPassword } from '../../checkPassword';
import type { CheckContext } from '../../types';
import { answerLines, createLineAnswerer, createProgress } from '../answerLines';
import type { Command } from '../arguments';
import { createMeterLoader } from '../loaders';
import { describeVerdict } from '../describe';
import { readCandidate } from '../prompt';
import { readPolicy, readSubject } from '../options';
import { UsageError } from '../errors';

const INTERRUPTED = 130;

const checkLines: Command = async ({ flags, messages, texts, stdin, stdout, stderr }) => {
  // One person's data for every line would be somebody else's mistake.
  if (flags.subject !== undefined) throw new UsageError('not-allowed-here', '--subject');
  const answer = createLineAnswerer(readPolicy(flags), messages, texts);
  const progress = createProgress(stdout.isTTY ? { write: () => undefined } : stderr, texts.progress);
  await answerLines(stdin, stdout, answer, progress.show);
  progress.end();
  return 0;
};

const checkOne: Command = async ({ flags, messages, texts, stdin, stdout, stderr }) => {
  const policy = readPolicy(flags);
  const subject = readSubject(flags);
  const { candidate, isInterrupted } = await readCandidate(stdin, stderr, texts.prompt);
  if (isInterrupted) return INTERRUPTED;
  const strength = await createMeterLoader()(policy);
  const context: CheckContext = { subject, messages, blocklist: strictBlocklist, ...(strength && { strength }) };
  const verdict = checkPassword(policy, candidate, context);
  stdout.write(
    flags.json ? `${JSON.stringify(verdict)}\n` : describeVerdict(verdict, subject !== undefined, messages, texts),
  );
  return verdict.accepted ? 0 : 1;
};

/**
 * `check`: one password, asked for without echo, or with `--jsonl` a stream of them.
 *
 * @returns 0 accepted, 1 refused; with `--jsonl` 0 when every line was answered
 */
export const check: Command = (invocation) => (invocation.flags.jsonl ? checkLines(invocation) : checkOne(invocation));
