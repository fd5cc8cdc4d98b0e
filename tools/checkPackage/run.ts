import { execFileSync } from 'node:child_process';

/** Runs a program and answers what it printed; throws, with what it printed, where it fails. */
export const run = (command: string, args: readonly string[], cwd = process.cwd()): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
