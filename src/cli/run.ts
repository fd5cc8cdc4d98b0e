import { version } from '../../package.json';
import type { Streams } from './arguments';
import { catalogues, type CliTexts } from './texts/index';
import { commands } from './commands';
import { fill } from './describe';
import { flags as allFlags, readArguments, type FlagName } from './arguments';
import { findSubjectPath, UsageError } from './errors';

const WRONG_USE = 2;

const isCommand = (name: string): name is keyof typeof commands => Object.prototype.hasOwnProperty.call(commands, name);

/** A stream that cannot be read has a code; its message may have a path. */
const asUsageError = (error: unknown): UsageError => {
  if (error instanceof UsageError) return error;
  const path = error instanceof TypeError ? findSubjectPath(error) : undefined;
  if (path !== undefined) return new UsageError('wrong-subject', path);
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return syscall === 'read' ? new UsageError('unreadable-input', code) : new UsageError('failed');
};

/**
 * One run of the command line.
 *
 * Never rejects: a failure is one sentence on standard error, without a stack, a path or anything that was typed.
 *
 * @param args without the program: `process.argv.slice(2)`
 * @param onTexts told in which language it speaks
 * @returns the exit status: 0 accepted or done, 1 refused, 2 wrong use, 130 interrupted
 * @example await run(['regions', '--json'], process) // 0
 */
export const run = async (
  args: readonly string[],
  streams: Streams,
  onTexts: (texts: CliTexts) => void = () => undefined,
): Promise<number> => {
  let { texts, messages } = catalogues['zh-CN'];
  try {
    const { command, flags } = readArguments(args, (locale) => {
      ({ texts, messages } = catalogues[locale]);
      onTexts(texts);
    });
    const names = Object.keys(commands).join(' ');
    if (command !== undefined && !isCommand(command)) throw new UsageError('unknown-command', names);
    if (flags.version || flags.help) {
      streams.stdout.write(flags.version ? `${version}\n` : texts.help);
      return 0;
    }
    if (command === undefined) throw new UsageError('no-command', names);
    const foreign = (Object.keys(flags) as FlagName[]).find(
      (name) => !allFlags[name].commands.some((known) => known === command),
    );
    if (foreign !== undefined) throw new UsageError('not-allowed-here', `--${foreign}`);
    return await commands[command]({ ...streams, flags, texts, messages });
  } catch (error) {
    const { code, detail } = asUsageError(error);
    streams.stderr.write(`yibao-password-policy: ${fill(texts.usage[code], { detail })}\n`);
    return WRONG_USE;
  }
};
