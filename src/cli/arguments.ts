import { parseArgs } from 'node:util';
import { editDistance } from '../normalize/compare';
import type { Locale, Messages } from '../types';
import { UsageError } from './errors';
import { catalogues, type CliTexts } from './texts/index';

/** Every option with a value of its own or none, and the commands that take it. */
export const flags = {
  region: { type: 'string', commands: ['audit', 'check', 'generate', 'initial'] },
  credential: { type: 'string', commands: ['audit', 'check', 'generate', 'initial'] },
  issuer: { type: 'string', commands: ['audit', 'check', 'generate', 'initial'] },
  format: { type: 'string', commands: ['check', 'generate'] },
  strictness: { type: 'string', commands: ['check', 'generate'] },
  meter: { type: 'string', commands: ['check', 'generate'] },
  'min-guesses': { type: 'string', commands: ['check', 'generate'] },
  policy: { type: 'string', commands: ['audit', 'check', 'generate'] },
  subject: { type: 'string', commands: ['check', 'generate'] },
  json: { type: 'boolean', commands: ['check', 'initial', 'regions'] },
  jsonl: { type: 'boolean', commands: ['audit', 'check'] },
  verify: { type: 'string', commands: ['audit'] },
  concurrency: { type: 'string', commands: ['audit'] },
  find: { type: 'string', commands: ['regions'] },
  length: { type: 'string', commands: ['generate'] },
  count: { type: 'string', commands: ['generate'] },
  locale: { type: 'string', commands: ['audit', 'check', 'generate', 'initial', 'regions'] },
  help: { type: 'boolean', short: 'h', commands: ['audit', 'check', 'generate', 'initial', 'regions'] },
  version: { type: 'boolean', commands: ['audit', 'check', 'generate', 'initial', 'regions'] },
} as const;

/** An option by its name on the command line. */
export type FlagName = keyof typeof flags;

/** What a command reads of its options: the value, or `true` for one without. */
export type Flags = Partial<Record<FlagName, string | true>>;

/** The arguments, read. */
export interface Arguments {
  command: string | undefined;
  locale: Locale;
  flags: Flags;
}

/** Options under which people try to give the password. */
const PASSWORD_NAMES = ['password', 'passwd', 'pass', 'pwd', 'pin', 'candidate', 'p'];

const isFlag = (name: string): name is FlagName => Object.prototype.hasOwnProperty.call(flags, name);

const nearest = (name: string): string => {
  const found = Object.keys(flags).find((known) => editDistance(known, name.slice(0, known.length + 2), 2) <= 2);
  return found === undefined ? '' : ` (--${found}?)`;
};

/**
 * The command and its options.
 *
 * No error repeats what was given, since it may be the password.
 *
 * @param args without the program: `process.argv.slice(2)`
 * @param onLocale told the language as soon as it is read, so that an error after it can be said in it
 * @throws {UsageError} for an unknown option, one without its value, or anything that looks like a password
 * @example readArguments(['check', '--region', '500000'], () => {}).flags // { region: '500000' }
 */
export const readArguments = (args: readonly string[], onLocale: (locale: Locale) => void): Arguments => {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  const read: Flags = {};
  let locale: Locale = 'zh-CN';
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'locale') continue;
    const given = token.value ?? '';
    if (!Object.keys(catalogues).includes(given))
      throw new UsageError('invalid-value', `--locale: ${Object.keys(catalogues).join(' ')}`);
    locale = given as Locale;
    onLocale(locale);
  }
  let command: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (command !== undefined) throw new UsageError('argument');
      command = token.value;
    } else if (token.kind === 'option') {
      const { name, value, inlineValue = false } = token;
      if (PASSWORD_NAMES.includes(name)) throw new UsageError('password-argument');
      if (!isFlag(name)) throw new UsageError('unknown-option', nearest(name));
      const isPlain = flags[name].type === 'boolean';
      if (isPlain && inlineValue) throw new UsageError('not-allowed-here', `--${name}=`);
      if (!isPlain && (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))) {
        throw new UsageError('missing-value', `--${name}`);
      }
      read[name] = value ?? true;
    }
  }
  return { command, locale, flags: read };
};

/** The streams of the process. */
export interface Streams {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** What a command works with. */
export interface Invocation extends Streams {
  flags: Flags;
  texts: CliTexts;
  messages: Messages;
}

/** One command of the command line; answers the exit status. */
export type Command = (invocation: Invocation) => Promise<number>;
