import type { Messages } from '../types';
import type { Flags } from './readArguments';
import type { CliTexts } from './texts/CliTexts';

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
