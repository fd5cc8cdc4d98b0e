import { answerLines, createProgress } from '../answerLines';
import type { Command } from '../arguments';
import { createAuditor, loadVerify } from '../auditLines';
import { UsageError } from '../errors';
import { readNumber, readPolicy } from '../options';

const MAX_CONCURRENCY = 1024;

/**
 * `audit`: whether stored hashes belong to initial passwords, one line for each account. After the last answer, the totals
 * are one line of JSON on standard error.
 *
 * @returns 0 when every line was answered, whatever was found
 */
export const audit: Command = async ({ flags, texts, stdin, stdout, stderr }) => {
  if (flags.jsonl === undefined) throw new UsageError('missing-option', '--jsonl');
  if (typeof flags.verify !== 'string') throw new UsageError('missing-option', '--verify FILE.mjs');
  const concurrency = readNumber(flags, 'concurrency', MAX_CONCURRENCY) ?? 1;
  const { answer, totals } = createAuditor(readPolicy(flags), await loadVerify(flags.verify), texts);
  const progress = createProgress(stdout.isTTY ? { write: () => undefined } : stderr, texts.progress);
  await answerLines(stdin, stdout, answer, progress.show, concurrency);
  progress.end();
  stderr.write(`${JSON.stringify(totals())}\n`);
  return 0;
};
