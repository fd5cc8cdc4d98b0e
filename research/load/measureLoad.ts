import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { makeLine } from './makeLine';

/** What a run of `check --jsonl` cost, by what the process itself reports at its end. */
export interface Load {
  lines: number;
  answers: number;
  /** With start, input and output. */
  coreSeconds: number;
  linesPerCoreSecond: number;
  /** The largest resident set. */
  mostMB: number;
  /** The resident set after each million answers but the last, when the process may be gone; Linux only. */
  residentMB: number[];
}

const CLI = join(__dirname, '../../dist/cli.js');
const MILLION = 1_000_000;
const LINE_FEED = 10;
const REPORT = "process.on('exit',()=>require('fs').writeSync(3,JSON.stringify(process.resourceUsage())));";

const residentMB = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

/** Long enough for a process to come to rest. */
const REST = 2000;

/** What a process holds that waits for a line, in MB: the command line after its first answer, and Node alone; Linux only. */
export const measureIdle = async (): Promise<{ commandLine: number; node: number }> => {
  const sizeOf = async (args: readonly string[]): Promise<number> => {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(`${makeLine(1, 'pin')}\n`);
    await once(child.stdout, 'data');
    await new Promise((resolve) => {
      setTimeout(resolve, REST);
    });
    const size = residentMB(child.pid ?? NaN);
    child.stdin.end();
    await once(child, 'close');
    return size;
  };
  return {
    commandLine: await sizeOf([CLI, 'check', '--jsonl']),
    node: await sizeOf(['-e', 'process.stdin.pipe(process.stdout)']),
  };
};

const countLines = async (stream: Readable, onMillion: (count: number) => void): Promise<number> => {
  let count = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
      count += 1;
      if (count % MILLION === 0) onMillion(count);
    }
  }
  return count;
};

/**
 * Sends lines of synthetic people through the command line of the built package; a line is made when it is asked for, and
 * nothing is kept.
 *
 * @param options of the command line, besides `check --jsonl`
 */
export const measureLoad = async (lines: number, kind: 'pin' | 'text', options: readonly string[]): Promise<Load> => {
  const folder = mkdtempSync(join(tmpdir(), 'yibao-load-'));
  writeFileSync(join(folder, 'report.cjs'), REPORT);
  const command = ['--require', join(folder, 'report.cjs'), CLI, 'check', '--jsonl', ...options];
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
  const { stdin, stdout, stdio, pid } = child;
  if (stdin === null || stdout === null || pid === undefined) throw new Error('no pipes');
  const resident: number[] = [];
  const answered = countLines(stdout, (count) => {
    if (process.platform === 'linux' && count < lines) resident.push(residentMB(pid));
  });
  let report = '';
  (stdio[3] as Readable).on('data', (chunk: Buffer) => {
    report += String(chunk);
  });
  for (let i = 0; i < lines; i++) {
    if (!stdin.write(`${makeLine(i, kind)}\n`)) await once(stdin, 'drain');
  }
  stdin.end();
  const [status] = (await once(child, 'close')) as [number];
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`the command line ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(report) as NodeJS.ResourceUsage;
  const coreSeconds = (userCPUTime + systemCPUTime) / 1e6;
  return {
    lines,
    answers: await answered,
    coreSeconds: Number(coreSeconds.toFixed(1)),
    linesPerCoreSecond: Math.round(lines / coreSeconds),
    mostMB: Math.round(maxRSS / 1024),
    residentMB: resident,
  };
};
