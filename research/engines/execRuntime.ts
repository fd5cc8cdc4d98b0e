import { execFileSync } from 'node:child_process';
import type { Runtime } from './runtimeList';

/**
 * Runs a file in a runtime that `npm exec` takes from npm, and answers what it printed. Throws where it fails.
 *
 * @param args - the file and its arguments.
 * @param cwd - the folder to run it in.
 * @param input - what it finds on standard input.
 */
export const execRuntime = (
  { npmPackage, command }: Runtime,
  args: readonly string[],
  cwd: string,
  input = '',
): string =>
  execFileSync('npm', ['exec', '--yes', `--package=${npmPackage}`, '--', ...command, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 100_000_000,
  });
