import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import { run } from '../../src/cli/run';
import { buildCli } from './buildCli';

/** What a run of the command line left behind. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The command line, built once a test file and removed after it. */
export interface Cli {
  path(): string;
  /** Writes a file beside it and answers its path. */
  write(name: string, content: string | Buffer): string;
  /** Runs it to its end; `third` is what descriptor 3 holds. */
  run(args: readonly string[], input?: string | Buffer, third?: string): Outcome;
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
}

/** A stream that keeps what is written to it. */
const keep = (): { stream: Writable; text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer | string, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
};

/**
 * What the command line answers, without a process of its own, which takes longer than the answer. How a process begins
 * and ends, and descriptor 3, is asked of `Cli.run`.
 */
export const answerTo = async (args: readonly string[], input: string | Buffer = ''): Promise<Outcome> => {
  const [stdout, stderr] = [keep(), keep()];
  const streams = { stdin: Readable.from([Buffer.from(input)]), stdout: stdout.stream, stderr: stderr.stream };
  const status = await run(args, streams as unknown as Parameters<typeof run>[1]);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
};

/** Has the command line built before the tests of a file, and removed after them. */
export const useCli = (): Cli => {
  let folder = '';
  const path = (): string => join(folder, 'cli.js');
  const write: Cli['write'] = (name, content) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  beforeAll(async () => {
    folder = await buildCli();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    path,
    write,
    run(args, input = '', third) {
      const descriptor = third === undefined ? undefined : openSync(write('third.json', third), 'r');
      const stdio =
        descriptor === undefined
          ? (['pipe', 'pipe', 'pipe'] as const)
          : (['pipe', 'pipe', 'pipe', descriptor] as const);
      const { status, stdout, stderr } = spawnSync(process.execPath, [path(), ...args], {
        input,
        stdio: [...stdio],
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      if (descriptor !== undefined) closeSync(descriptor);
      return { status, stdout, stderr };
    },
    start: (args) => spawn(process.execPath, [path(), ...args]),
  };
};
