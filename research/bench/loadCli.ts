/**
 * Sends a million lines of synthetic people through `check --jsonl`, one in a hundred of them faulty, a few far too
 * long, and says what it cost: processor time and memory as the process itself reports them. After each million answers
 * but the last it says how much memory the process has then (Linux), so that ten million show whether it grows.
 *
 *   npm run build && npx tsx research/bench/loadCli.ts            1,000,000 lines of PINs
 *   npx tsx research/bench/loadCli.ts 10000000                    the same, no file: lines are made as they are read
 *   npx tsx research/bench/loadCli.ts 20000 --credential online-account --meter full
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { makeResidentId } from '../../tests/people';

const FAULTS = [
  '',
  '{',
  '[]',
  'null',
  '{"candidate":1}',
  '{"candidate":"1","policy":{"nope":1}}',
  '\u0000',
  'x'.repeat(5000),
];
const REGIONS = ['361000', '500000', '340100', '000000', '320500', '440300', '110000', '330100'];
const TOO_LONG = 'y'.repeat(9_000_000);
const REPORT = "process.on('exit',()=>require('fs').writeSync(3,JSON.stringify(process.resourceUsage())));";

const digits = (number: number, length: number): string => String(number).padStart(length, '0').slice(-length);

const makeLine = (i: number, isText: boolean): string => {
  if (i % 250_000 === 249_999) return TOO_LONG;
  if (i % 100 === 0) return FAULTS[(i / 100) % FAULTS.length] ?? '';
  // Multiplied by primes, so that neighbouring lines have little in common.
  const idNumber = makeResidentId({
    date: `${1940 + (i % 70)}-${digits(1 + (i % 12), 2)}-${digits(1 + (i % 28), 2)}`,
    sequence: digits(i * 389, 3),
  });
  const subject = {
    idNumber,
    phone: `139${digits(i * 7919, 8)}`,
    name: '张伟',
    namePinyin: ['zhang', 'wei'],
    cardNumber: `X${digits(i * 104_729, 8)}`,
  };
  const random = digits(i * 15_485_863, 6);
  const pin = [idNumber.slice(-6), random, random, '123456'][i % 4] ?? random;
  const text =
    [`zhangwei${random.slice(2)}`, `password${random.slice(4)}`, `k${random}v#q`, `Rx${random}!mPz`][i % 4] ?? random;
  const policy = { region: REGIONS[i % REGIONS.length], credential: 'social-security-card' };
  return JSON.stringify({
    id: i,
    candidate: isText ? text : pin,
    subject,
    ...(i % 2 === 1 && !isText ? { policy } : {}),
  });
};

const MILLION = 1_000_000;

/** The memory that a process holds now, in MB. */
const residentSize = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

const countLines = async (stream: Readable, onMillion: (count: number) => void): Promise<number> => {
  let count = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      count += 1;
      if (count % MILLION === 0) onMillion(count);
    }
  }
  return count;
};

const main = async (): Promise<void> => {
  const [, , lines = '1000000', ...args] = process.argv;
  const folder = mkdtempSync(join(tmpdir(), 'yibao-load-'));
  writeFileSync(join(folder, 'report.cjs'), REPORT);
  const command = [
    '--require',
    join(folder, 'report.cjs'),
    join(__dirname, '../../dist/cli.js'),
    'check',
    '--jsonl',
    ...args,
  ];
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
  const { stdin, stdout, stdio, pid } = child;
  if (stdin === null || stdout === null || pid === undefined) throw new Error('no pipes');
  const answered = countLines(stdout, (count) => {
    // With the last answer the process may be gone.
    if (process.platform === 'linux' && count < Number(lines))
      console.log(`${count / MILLION} million answers: ${residentSize(pid)} MB`);
  });
  let report = '';
  (stdio[3] as Readable).on('data', (chunk: Buffer) => {
    report += String(chunk);
  });
  for (let i = 0; i < Number(lines); i++) {
    if (!stdin.write(`${makeLine(i, args.includes('online-account'))}\n`)) await once(stdin, 'drain');
  }
  stdin.end();
  const [status] = (await once(child, 'close')) as [number];
  rmSync(folder, { recursive: true });
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(report) as NodeJS.ResourceUsage;
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  console.log(`${lines} lines, ${await answered} answers, status ${status}`);
  console.log(
    `${seconds.toFixed(1)} s of one core, ${Math.round(Number(lines) / seconds)} lines a second, at most ${Math.round(maxRSS / 1024)} MB`,
  );
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
