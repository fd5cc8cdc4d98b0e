/** `audit --jsonl` as a process, and what answers its lines. */
import { createHmac, scryptSync } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { answerLines } from '../../src/cli/answerLines';
import { type AuditTotals, createAuditor, type VerifyStored } from '../../src/cli/auditLines';
import { en } from '../../src/cli/texts/en';
import { definePolicy, deriveInitialPasswords } from '../../src/index';
import { createPerson } from '../../src/testing/index';
import { useCli } from './useCli';

const cli = useCli();

/** A platform's module: an HMAC with SM3, or scrypt at its least cost. */
const VERIFY = `
import { createHmac, scrypt, timingSafeEqual } from 'node:crypto';
const hash = (value, { kind, salt }) => kind === 'sm3'
  ? createHmac('sm3', salt).update(value).digest()
  : new Promise((resolve, reject) => {
    scrypt(value, salt, 32, { N: 16, r: 1, p: 1 }, (error, key) => { if (error) reject(error); else resolve(key); });
  });
export const verify = async (value, stored) => timingSafeEqual(await hash(value, stored), Buffer.from(stored.hash, 'hex'));
`;

interface Answer {
  id?: string | number;
  line: number;
  isInitial?: boolean;
  complete?: boolean;
  error?: { code: string; message: string; option?: string };
}

const answersOf = (stdout: string): Answer[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);

const store = (password: string, salt: string, kind: 'sm3' | 'scrypt') => ({
  kind,
  salt,
  hash: (kind === 'sm3'
    ? createHmac('sm3', salt).update(password).digest()
    : scryptSync(password, salt, 32, { N: 16, r: 1, p: 1 })
  ).toString('hex'),
});

const policy = definePolicy({ region: '500000' });
const COUNT = 60;

/** Every third account still has an initial password, the region's or one seen elsewhere by turns. */
const plantedOf = (i: number): string | undefined => {
  const values = deriveInitialPasswords(policy, createPerson(i));
  return i % 3 === 0 ? values[i % 2 === 0 ? 0 : values.length - 1]?.value : undefined;
};

const accounts = Array.from({ length: COUNT }, (_, i) => ({
  id: `a${i}`,
  subject: createPerson(i),
  stored: store(plantedOf(i) ?? '739105', `salt${i}`, i % 2 ? 'sm3' : 'scrypt'),
}));
const input = accounts.map((account) => `${JSON.stringify(account)}\n`).join('');

describe.each([[], ['--concurrency', '7']])('%s %s', (...more: string[]) => {
  test('every account is answered in order, and only the planted ones are found', () => {
    const { status, stdout, stderr } = cli.run(
      ['audit', '--jsonl', '--region', '500000', '--verify', cli.write('verify.mjs', VERIFY), ...more],
      input,
    );
    expect(status).toBe(0);
    expect(answersOf(stdout)).toEqual(accounts.map(({ id }, i) => ({ id, line: i + 1, isInitial: i % 3 === 0 })));
    const { rules, ...counts } = JSON.parse(stderr) as AuditTotals;
    expect(counts).toEqual({ lines: COUNT, initial: COUNT / 3, incomplete: 0, errors: 0 });
    expect(Object.values(rules).reduce((sum, count) => sum + count)).toBe(COUNT / 3);
    expect(rules['chongqing/social-security-card/1']).toBe(COUNT / 6);
  });
});

describe('lines', () => {
  const subject = createPerson(1);
  const answerAll = async (
    verify: VerifyStored,
    lines: readonly unknown[],
    concurrency = 1,
  ): Promise<{ answers: Answer[]; text: string; totals: AuditTotals }> => {
    let text = '';
    const output = new Writable({
      write(chunk, _, done) {
        text += String(chunk);
        done();
      },
    });
    const { answer, totals } = createAuditor(policy, verify, en);
    const bytes = lines.map((line) => Buffer.from(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`));
    await answerLines(Readable.from(bytes), output, answer, undefined, concurrency);
    return { answers: answersOf(text), text, totals: totals() };
  };

  test.each<[string, unknown, string, string?]>([
    ['no JSON', '{', 'not-json'],
    ['empty', '', 'empty'],
    ['no object', '[]', 'not-object'],
    ['no subject', { stored: 'x' }, 'missing', 'subject'],
    ['nothing stored', { subject }, 'missing', 'stored'],
    ['stored null', { subject, stored: null }, 'missing', 'stored'],
    ['an empty column', { subject, stored: '' }, 'missing', 'stored'],
    ['a key that no line has', { subject, stored: 'x', hash: 'y' }, 'unknown-key'],
    ['a subject that is none', { subject: 'x', stored: 'x' }, 'wrong-type', 'subject'],
    ['a number for a text', { subject: { phone: 13900005274 }, stored: 'x' }, 'wrong-type', 'subject.phone'],
    ['a misspelt key', { subject, Stored: 'x' }, 'misspelt', 'stored'],
    ['a misspelt field', { subject: { id_number: '1' }, stored: 'x' }, 'misspelt', 'subject.idNumber'],
    ['a wrong policy', { subject, stored: 'x', policy: { nope: 1 } }, 'unknown-option', 'policy'],
    ['an id from 2^53 on', { id: 2 ** 60, subject, stored: 'x' }, 'wrong-type', 'id'],
  ])('%s: an error of its own, and the next line is answered', async (_, line, code, option) => {
    const { answers, totals } = await answerAll(() => false, [line, { id: 1, subject, stored: 'x' }]);
    expect(answers[0]?.error).toMatchObject(option === undefined ? { code } : { code, option });
    expect(answers[1]).toEqual({ id: 1, line: 2, isInitial: false });
    expect(totals).toEqual({ lines: 2, initial: 0, incomplete: 0, errors: 1, rules: {} });
  });

  test('too little is known: complete false is said and counted', async () => {
    const { answers, totals } = await answerAll(
      () => false,
      [
        {
          subject: { phone: '13900005274' },
          stored: 'x',
          policy: { region: '110000', credential: 'medical-insurance-card' },
        },
      ],
    );
    expect(answers).toEqual([{ line: 1, isInitial: false, complete: false }]);
    expect(totals.incomplete).toBe(1);
  });

  test.each<[string, VerifyStored]>([
    [
      'throws the value',
      (value) => {
        throw new Error(value);
      },
    ],
    ['rejects with the value', (value) => Promise.reject(new Error(value))],
    ['answers the value', (value) => value as never],
  ])('a verify that %s: verify-failed, and nothing of it', async (_, verify) => {
    const { answers, text, totals } = await answerAll(verify, [{ id: 1, subject, stored: 'x' }]);
    expect(answers).toEqual([{ id: 1, line: 1, error: { code: 'verify-failed', message: en.lines['verify-failed'] } }]);
    for (const { value } of deriveInitialPasswords(policy, subject))
      expect(text + JSON.stringify(totals)).not.toContain(value);
  });

  test('as many at once as asked for, never more, in order whichever is first', async () => {
    let running = 0;
    let most = 0;
    const verify: VerifyStored = async (_, stored) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => {
        setTimeout(resolve, Number(stored) % 3);
      });
      running -= 1;
      return true;
    };
    const lines = Array.from({ length: 40 }, (_, i) => ({ id: i, subject, stored: i + 1 }));
    const { answers } = await answerAll(verify, lines, 5);
    expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    expect(most).toBe(5);
  });

  test('a line is answered although no other follows and more could be answered at once', async () => {
    let isFirstAnswered = (): void => undefined;
    const first = new Promise<void>((resolve) => {
      isFirstAnswered = resolve;
    });
    const line = Buffer.from(`${JSON.stringify({ subject, stored: 'x' })}\n`);
    async function* lines(): AsyncGenerator<Buffer> {
      yield line;
      await first;
      yield line;
    }
    const output = new Writable({
      write(_, __, done) {
        isFirstAnswered();
        done();
      },
    });
    expect(await answerLines(lines(), output, createAuditor(policy, () => false, en).answer, undefined, 8)).toBe(2);
  });

  test('a reader that fails ends the run, also with several lines in flight', async () => {
    const output = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        done(new Error('gone'));
      },
    });
    const run = answerLines(
      Readable.from([Buffer.from('{}\n{}\n{}\n{}\n')]),
      output,
      createAuditor(policy, () => false, en).answer,
      undefined,
      3,
    );
    await expect(run).rejects.toThrow('gone');
  });

  test('rules of many policies are counted in bounded memory', async () => {
    const lines = Array.from({ length: 4100 }, (_, i) => ({
      subject: {},
      stored: 'x',
      policy: { initialPasswords: [{ id: `own${i}`, rule: { type: 'fixed', value: '246810' } }] },
    }));
    const { totals } = await answerAll((value) => value === '246810', lines);
    expect([totals.initial, Object.keys(totals.rules).length, totals.rules['other']]).toEqual([4100, 4097, 4]);
  });
});

describe('a verify that breaks off', () => {
  const SECRET = '900108';
  const lines = `${JSON.stringify({ subject: createPerson(1), stored: 'x' })}\n`.repeat(2);

  test.each<[string, string]>([
    ['never answers', 'new Promise(() => {})'],
    ['ends the process', 'process.exit(0)'],
    ['rejects beside its answer', `(Promise.reject(new Error('${SECRET}')), new Promise(() => {}))`],
    ['throws in a callback', `(setTimeout(() => { throw new Error('${SECRET}'); }), new Promise(() => {}))`],
    ['warns and never answers', `(process.emitWarning('${SECRET}'), new Promise(() => {}))`],
  ])('%s: said, not 0, and nothing of what it threw', (_, answer) => {
    const file = cli.write('broken.mjs', `export const verify = () => ${answer};`);
    const { status, stdout, stderr } = cli.run(['audit', '--jsonl', '--locale', 'en', '--verify', file], lines);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`yibao-password-policy: ${en.unfinished}\n`);
    expect(stderr).not.toContain(SECRET);
  });
});

describe('wrong use', () => {
  test.each<[string, string[], string]>([
    ['without --jsonl', ['--verify', 'x.mjs'], '--jsonl is required'],
    ['without --verify', ['--jsonl'], '--verify FILE.mjs is required'],
    [
      'a file that is not there',
      ['--jsonl', '--verify', '/nowhere/x.mjs'],
      'the module cannot be loaded: --verify ERR_MODULE_NOT_FOUND',
    ],
    ['no number of accounts', ['--jsonl', '--verify', 'x.mjs', '--concurrency', '0'], '--concurrency: 1-1024'],
    ['a subject for all', ['--jsonl', '--verify', 'x.mjs', '--subject', 'x.json'], '--subject cannot be used here'],
  ])('%s', (_, args, message) => {
    expect(cli.run(['audit', '--locale', 'en', ...args])).toEqual({
      status: 2,
      stdout: '',
      stderr: `yibao-password-policy: ${message}\n`,
    });
  });

  test.each<[string, string, string]>([
    ['no such export', 'export const check = () => true;', '--verify: export function verify(value, stored)'],
    ['no function', 'export const verify = true;', '--verify: export function verify(value, stored)'],
    ['a module that throws', "throw new Error('secret-of-a-database');", 'the module cannot be loaded: --verify'],
    [
      'a module that cannot be parsed',
      'export const = secret-of-a-database',
      'the module cannot be loaded: --verify SyntaxError',
    ],
  ])('%s', (_, source, message) => {
    const file = cli.write(`${createHmac('sha256', '').update(source).digest('hex').slice(0, 8)}.mjs`, source);
    expect(cli.run(['audit', '--jsonl', '--locale', 'en', '--verify', file])).toEqual({
      status: 2,
      stdout: '',
      stderr: `yibao-password-policy: ${message}\n`,
    });
  });
});
