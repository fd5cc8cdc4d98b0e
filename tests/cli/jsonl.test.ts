/** `check --jsonl` as a process: what goes in, what comes out, and how it ends. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { strictBlocklist } from '../../src/blocklists/strict';
import { checkPassword, definePolicy, type Verdict } from '../../src/index';
import { messages } from '../../src/messages/en';
import { makeResidentId } from '../people';
import { answerTo, useCli } from './useCli';
import { sampleSize } from '../runs';

const cli = useCli();

interface Answer {
  id?: string | number;
  line: number;
  verdict?: Verdict;
  error?: { code: string; message: string; option?: string };
}

const answersOf = (stdout: string): Answer[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);

describe('the golden file', () => {
  const input = readFileSync(join(__dirname, 'golden/input.jsonl'));

  test('is answered line by line', async () => {
    const { status, stdout, stderr } = await answerTo(
      ['check', '--jsonl', '--region', '361000', '--locale', 'en'],
      input,
    );
    expect([status, stderr]).toEqual([0, '']);
    const short = answersOf(stdout).map(({ verdict, ...rest }) =>
      JSON.stringify(
        verdict === undefined
          ? rest
          : { ...rest, accepted: verdict.accepted, codes: verdict.findings.map(({ code }) => code) },
      ),
    );
    await expect(short.map((line) => `${line}\n`).join('')).toMatchFileSnapshot('golden/output.jsonl');
  });

  test('has every error that a line can bring about', async () => {
    const { stdout } = await answerTo(['check', '--jsonl'], input);
    const codes = new Set(answersOf(stdout).flatMap(({ error }) => (error === undefined ? [] : [error.code])));
    expect([...codes].sort()).toEqual([
      'contradiction',
      'empty',
      'invalid-option',
      'missing',
      'misspelt',
      'newer-version',
      'not-json',
      'not-object',
      'not-utf8',
      'unknown-key',
      'unknown-op',
      'unknown-option',
      'unknown-region',
      'wrong-type',
    ]);
  });
});

test('a verdict is the one of the library, in the language that was asked for', async () => {
  const subject = { idNumber: makeResidentId({ date: '1990-01-08' }), phone: ['13900000000'] };
  const policy = { region: '361000', strictness: 'strict' } as const;
  const lines = ['900108', '739162', '112233', 'x'].map((candidate) =>
    JSON.stringify({ candidate, subject, currentPassword: '739163', policy }),
  );
  const answers = answersOf((await answerTo(['check', '--jsonl', '--locale', 'en'], lines.join('\n'))).stdout);
  expect(answers.map(({ verdict }) => verdict)).toEqual(
    ['900108', '739162', '112233', 'x'].map((candidate) =>
      checkPassword(definePolicy(policy), candidate, {
        subject,
        currentPassword: '739163',
        messages,
        blocklist: strictBlocklist,
      }),
    ),
  );
});

const COUNT = sampleSize(2000, 10_000);

test(`${COUNT} lines are answered in order, the bad ones too`, () => {
  const lines = Array.from({ length: COUNT }, (_, i) =>
    i % 7 === 3
      ? '{'
      : JSON.stringify({
          id: i,
          candidate: String(i).padStart(6, '0'),
          policy: { region: i % 2 ? '361000' : '500000' },
        }),
  );
  const answers = answersOf(cli.run(['check', '--jsonl'], `${lines.join('\n')}\n`).stdout);
  expect(answers).toHaveLength(COUNT);
  answers.forEach(({ id, line, verdict, error }, i) => {
    expect([line, id, verdict === undefined, error?.code]).toEqual(
      i % 7 === 3 ? [i + 1, undefined, true, 'not-json'] : [i + 1, i, false, undefined],
    );
  });
});

test('a line that is too long costs its own answer only', () => {
  const long = Buffer.alloc(20_000_000, '7');
  const good = Buffer.from('\n{"candidate":"739162"}\n');
  const answers = answersOf(cli.run(['check', '--jsonl'], Buffer.concat([long, good, long, good, long])).stdout);
  expect(answers.map(({ error }) => error?.code)).toEqual(['too-long', undefined, 'too-long', undefined, 'too-long']);
});

test('a megabyte in every place is answered', async () => {
  const long = '7'.repeat(1_000_000);
  const line = JSON.stringify({ candidate: long, currentPassword: long, subject: { idNumber: long, name: long } });
  expect(answersOf((await answerTo(['check', '--jsonl'], line)).stdout)[0]?.verdict?.accepted).toBe(false);
});

test('an answer comes at once, and the process stays', async () => {
  const child = cli.start(['check', '--jsonl']);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const candidate of ['123456', '739162', '123456']) {
    child.stdin.write(`${JSON.stringify({ id: candidate.length, candidate })}\n`);
    const { value } = await answers.next();
    expect((JSON.parse(value as string) as Answer).verdict?.accepted).toBe(candidate === '739162');
  }
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('half a line waits for its other half', async () => {
  const child = cli.start(['check', '--jsonl']);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write('{"candidate":"12');
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  child.stdin.write('3456"}\n{"cand');
  const { value } = await answers.next();
  expect((JSON.parse(value as string) as Answer).line).toBe(1);
  child.stdin.end();
  const { value: last } = await answers.next();
  expect((JSON.parse(last as string) as Answer).error?.code).toBe('not-json');
});

test('a generated password is accepted, and nobody else’s', async () => {
  const policy = { region: '361000' };
  const request = `${JSON.stringify({ id: 1, op: 'generate', policy })}\n`;
  const { stdout } = await answerTo(['check', '--jsonl'], request.repeat(2));
  for (const line of stdout.split('\n').slice(0, -1)) {
    const { id, result } = JSON.parse(line) as { id: number; result: { candidate: string } };
    expect([id, checkPassword(definePolicy(policy), result.candidate).accepted]).toEqual([1, true]);
  }
});

const SIGUSR1_BIT = 0x200n;

/** Until a process has a handler for it, the signal ends the process. */
const catchesSigusr1 = (pid: number): boolean => {
  const caught = /SigCgt:\s+(\w+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return (BigInt(`0x${caught}`) & SIGUSR1_BIT) !== 0n;
};

/** Whether a process listens on a port, as an inspector does. */
const isListening = (pid: number): boolean => {
  const open = readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  return readFileSync(`/proc/${pid}/net/tcp`, 'utf8')
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .some(([, , , state, , , , , , inode]) => state === '0A' && open.includes(`socket:[${inode}]`));
};

test.runIf(process.platform === 'linux')('SIGUSR1 while the process starts leaves no inspector', async () => {
  const child = cli.start(['check', '--jsonl']);
  const pid = child.pid ?? NaN;
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const signals = setInterval(() => catchesSigusr1(pid) && child.kill('SIGUSR1'), 1);
  child.stdin.write('{"candidate":"739162"}\n');
  await answers.next();
  clearInterval(signals);
  child.stdin.write('{"candidate":"739162"}\n');
  await answers.next();
  await expect.poll(() => isListening(pid), { timeout: 30_000 }).toBe(false);
  child.stdin.write('{"candidate":"739162"}\n');
  await answers.next();
  expect(isListening(pid)).toBe(false);
  child.stdin.end();
  await once(child, 'exit');
});

test.runIf(process.platform !== 'win32')('SIGUSR1 opens no inspector', async () => {
  const child = cli.start(['check', '--jsonl']);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += String(chunk);
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (let i = 0; i < 2; i++) {
    child.stdin.write('{"candidate":"739162"}\n');
    await answers.next();
    child.kill('SIGUSR1');
  }
  child.stdin.write('{"candidate":"739162"}\n');
  await answers.next();
  child.stdin.end();
  expect([await once(child, 'exit'), errors]).toEqual([[0, null], '']);
});

test.each([[['check', '--jsonl']], [['audit', '--jsonl', '--verify', 'verify.mjs']]])(
  'a folder as standard input is wrong use, not a stream without lines: %j',
  (args) => {
    cli.write('verify.mjs', 'export const verify = () => false;');
    const folder = openSync(__dirname, 'r');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli.path(), ...args], {
      stdio: [folder, 'pipe', 'pipe'],
      cwd: dirname(cli.path()),
      encoding: 'utf8',
    });
    closeSync(folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('yibao-password-policy: 读不出标准输入：EISDIR\n');
  },
);

describe('a reader that goes away', () => {
  const many = '{"candidate":"739162"}\n'.repeat(20_000);

  test('ends the process quietly, in a shell', () => {
    const input = cli.write('many.jsonl', many);
    const script = 'set -o pipefail; "$0" "$1" check --jsonl < "$2" | head -n 1';
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, cli.path(), input], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([141, '']);
    expect(answersOf(stdout)).toHaveLength(1);
  });

  test('ends the process quietly, under a parent', async () => {
    const child = cli.start(['check', '--jsonl']);
    child.stdin.on('error', () => undefined);
    const stderr: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(String(chunk)));
    child.stdin.write(many);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([141, null]);
    expect(stderr).toEqual([]);
  });

  test('ends a table too', () => {
    const script = 'set -o pipefail; "$0" "$1" generate --count 1000 | head -n 1';
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, cli.path()], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([141, '']);
  });
});
