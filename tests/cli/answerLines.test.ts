import fc from 'fast-check';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { answerLines, createLineAnswerer, createPolicyCache, createProgress } from '../../src/cli/answerLines';
import { readRequest } from '../../src/cli/readRequest';
import { en } from '../../src/cli/texts/en';
import { definePolicy, messages } from '../../src/index';
import type { PolicyOptions } from '../../src/types';
import { runs } from '../runs';

const read = (value: unknown): object => {
  let id: string | number | undefined;
  try {
    return {
      ...readRequest(value, (given) => {
        id = given;
      }),
      ...(id === undefined ? {} : { id }),
    };
  } catch (error) {
    const { code, option } = error as { code: string; option?: string };
    return { code, option, id };
  }
};

describe('accepted', () => {
  test.each<[unknown, object]>([
    [{ candidate: '' }, { candidate: '' }],
    [
      { candidate: 'a', id: '' },
      { candidate: 'a', id: '' },
    ],
    [
      { candidate: 'a', id: -1 },
      { candidate: 'a', id: -1 },
    ],
    [{ candidate: 'a', id: null, subject: null, currentPassword: null, policy: null }, { candidate: 'a' }],
    [{ op: 'generate' }, { op: 'generate' }],
    [{ op: 'requirements', candidate: null }, { op: 'requirements' }],
    [
      { candidate: 'a', id: 2 ** 53 - 1 },
      { candidate: 'a', id: 2 ** 53 - 1 },
    ],
    [
      { candidate: 'a', subject: { nickname: 'b' } },
      { candidate: 'a', subject: { nickname: 'b' } },
    ],
    [
      { candidate: 'a', currentPassword: 'b', policy: {} },
      { candidate: 'a', currentPassword: 'b', policy: {} },
    ],
  ])('%j', (value, request) => {
    expect(read(value)).toEqual(request);
  });
});

describe('refused', () => {
  test.each<[unknown, string, string | undefined, (string | number)?]>([
    [undefined, 'not-object', undefined],
    [null, 'not-object', undefined],
    [[{ candidate: 'a' }], 'not-object', undefined],
    [{}, 'missing', 'candidate'],
    [{ id: 7, candidate: null }, 'missing', 'candidate', 7],
    [{ id: 7, candidate: 5 }, 'wrong-type', 'candidate', 7],
    [{ id: 1.5, candidate: 'a' }, 'wrong-type', 'id'],
    [{ id: 2 ** 53, candidate: 'a' }, 'wrong-type', 'id'],
    [{ id: true, candidate: 'a' }, 'wrong-type', 'id'],
    [{ Candidate: 'a' }, 'misspelt', 'candidate'],
    [{ candidate: 'a', 'current-password': 'b' }, 'misspelt', 'currentPassword'],
    [{ candidate: 'a', curentPasword: 'b' }, 'misspelt', 'currentPassword'],
    [{ candidate: 'a', Subjct: {} }, 'misspelt', 'subject'],
    [{ candidate: 'a', polcy: {} }, 'misspelt', 'policy'],
    [{ candidat: 'a' }, 'misspelt', 'candidate'],
    [{ candidate: 'a', idNumber: 'b' }, 'misspelt', 'subject'],
    [{ candidate: 'a', sfzh: 'b' }, 'misspelt', 'subject'],
    [{ candidate: 'a', person: {} }, 'unknown-key', undefined],
    [{ candidate: 'a', ['x'.repeat(100_000)]: 1 }, 'unknown-key', undefined],
    [{ candidate: 'a', constructor: 1 }, 'unknown-key', undefined],
    [{ candidate: 'a', subject: { id_number: 'b' } }, 'misspelt', 'subject.idNumber'],
    [{ candidate: 'a', subject: [] }, 'wrong-type', 'subject'],
    [{ candidate: 'a', currentPassword: {} }, 'wrong-type', 'currentPassword'],
    [{ candidate: 'a', policy: 'b' }, 'wrong-type', 'policy'],
    [{ candidate: 'a', subject: { sfzh: 'b' } }, 'misspelt', 'subject.idNumber'],
    [{ candidate: 'a', subject: { others: [{ mobile: 'b' }] } }, 'misspelt', 'subject.others.phone'],
    [{ id: 7, op: 'Check', candidate: 'a' }, 'unknown-op', 'op', 7],
    [{ op: 'toString', candidate: 'a' }, 'unknown-op', 'op'],
    [{ op: 5, candidate: 'a' }, 'unknown-op', 'op'],
    [{ Op: 'check', candidate: 'a' }, 'misspelt', 'op'],
    [{ op: 'initial' }, 'missing', 'candidate'],
    [{ op: 'normalize' }, 'missing', 'candidate'],
    [{ op: 'generate', candidate: 5 }, 'wrong-type', 'candidate'],
  ])('%j', (value, code, option, id) => {
    expect(read(value)).toEqual({ code, option, id });
  });
});

const own = (i: number): PolicyOptions => ({ blocklist: [`word${i}`] });

test('the same options give the same policy', () => {
  const define = createPolicyCache();
  expect(define({ region: '500000' })).toBe(define({ region: '500000' }));
  expect(define({ region: '500000' })).not.toBe(define({ region: '361000' }));
});

test('the one that was not used for longest goes first', () => {
  const define = createPolicyCache();
  const [first, second] = [define(own(0)), define(own(1))];
  for (let i = 2; i < 256; i++) define(own(i));
  expect(define(own(0))).toBe(first);
  define(own(256));
  expect(define(own(0))).toBe(first);
  expect(define(own(1))).not.toBe(second);
});

test('a long one is not kept', () => {
  const define = createPolicyCache();
  const long: PolicyOptions = { blocklist: Array.from({ length: 900 }, (_, i) => `${i}`.padEnd(40, 'x')) };
  expect(define(long)).toEqual(define(long));
  expect(define(long)).not.toBe(define(long));
});

test('one that cannot stand throws each time', () => {
  const define = createPolicyCache();
  for (let i = 0; i < 2; i++)
    expect(() => define({ region: 'x' })).toThrow(
      expect.objectContaining({ code: 'unknown-region', option: 'region' }) as Error,
    );
});

const showing = (isTTY: boolean, count: number): string => {
  let text = '';
  const progress = createProgress(
    {
      isTTY,
      write: (part: string) => {
        text += part;
      },
    },
    '{n} lines',
  );
  for (let line = 1; line <= count; line++) progress.show(line);
  progress.end();
  return text;
};

test.each([
  [true, 9_999, ''],
  [true, 25_000, '\r10000 lines\r20000 lines\n'],
  [false, 25_000, ''],
])('on a terminal (%j), %i lines', (isTTY, count, text) => {
  expect(showing(isTTY, count)).toBe(text);
});

const answer = createLineAnswerer(definePolicy({ region: '361000' }), messages, en);

const answersTo = async (chunks: readonly Uint8Array[]): Promise<string> => {
  let text = '';
  const output = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  await answerLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), output, answer);
  return text;
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts);

/** What such lines often hold, whole or broken. */
const piece = fc.oneof(
  { arbitrary: fc.uint8Array({ maxLength: 12 }), weight: 2 },
  {
    arbitrary: fc
      .constantFrom(
        '\n',
        '\n',
        '\r\n',
        '{',
        '}',
        '"',
        ',',
        ':',
        '[',
        ']',
        'null',
        '1e400',
        '\ufeff',
        '\\u0000',
        '"id"',
        '"candidate":"12345"',
        '"subject":',
        '"policy":',
        '{"candidate":"739162"}',
        '{"id":1,"candidate":""}\n',
      )
      .map(utf8),
    weight: 5,
  },
);

test('property: any bytes, cut anywhere, are answered with as many lines of JSON as came in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (parts) => {
      const bytes = join(parts);
      const feeds = bytes.filter((byte) => byte === 10).length;
      const expected = feeds + (bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? 1 : 0);
      const text = await answersTo(parts);
      expect(text.endsWith('\n') || text === '').toBe(true);
      const lines = text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as { line: number; verdict?: object; error?: object });
      expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: expected }, (_, i) => i + 1));
      for (const { verdict, error } of lines) expect((verdict === undefined) !== (error === undefined)).toBe(true);
    }),
    { numRuns: runs(100, 1000) },
  );
});

describe('property: no error holds four characters of what was given in secret', () => {
  const secret = fc.stringMatching(/^[0-9Q]{6,18}$/);
  const broken: ((text: string) => unknown)[] = [
    (text) => `{"candidate":"${text}`,
    (text) => text,
    (text) => `"${text}"`,
    (text) => `{"${text}":1}`,
    (text) => ({ candidate: [text] }),
    (text) => ({ candidate: { [text]: text } }),
    (text) => ({ candidate: text, subject: text }),
    (text) => ({ candidate: text, subject: { phone: { [text]: text } } }),
    (text) => ({ candidate: text, subject: { others: [text] } }),
    (text) => ({ candidate: text, subject: { PHONE: text } }),
    (text) => ({ candidate: text, currentPassword: [text] }),
    (text) => ({ candidate: text, current_password: text }),
    (text) => ({ candidate: text, policy: { [text]: text } }),
    (text) => ({ candidate: text, policy: { region: text.slice(0, 5) } }),
    (text) => ({ candidate: text, policy: { severities: { [text]: 'off' } } }),
    (text) => ({ candidate: text, policy: { initialPasswords: [{ id: text, rule: { type: text } }] } }),
    (text) => ({ candidate: text, policy: [text] }),
    (text) => ({ id: [text], candidate: text }),
  ];

  test.each(broken.map((make) => [String(make), make] as const))('%s', async (_, make) => {
    await fc.assert(
      fc.asyncProperty(secret, async (text) => {
        const line = make(text);
        const written = await answersTo([utf8(typeof line === 'string' ? line : JSON.stringify(line))]);
        expect(Object.keys(JSON.parse(written) as object)).toContain('error');
        for (let i = 0; i + 4 <= text.length; i++) expect(written).not.toContain(text.slice(i, i + 4));
      }),
      { numRuns: runs(20, 100) },
    );
  });
});

test('nothing more is read while the reader of the answers is behind', async () => {
  let pulled = 0;
  const lines = '{"candidate":"739162"}\n'.repeat(10);
  async function* input(): AsyncGenerator<Buffer> {
    for (let i = 0; i < 100; i++) {
      pulled += 1;
      yield Promise.resolve(Buffer.from(lines));
    }
  }
  const waiting: (() => void)[] = [];
  const written: string[] = [];
  const output = new Writable({
    highWaterMark: 1,
    write(chunk, _, done) {
      written.push(String(chunk));
      waiting.push(done);
    },
  });
  const finished = answerLines(input(), output, answer);
  const settle = (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  for (let i = 1; i < 10; i++) {
    await vi.waitFor(() => {
      expect(written).toHaveLength(i);
    });
    await settle();
    // The answers of one chunk go out together.
    expect([pulled, written.length]).toEqual([i, i]);
    expect(written.join('').split('\n')).toHaveLength(i * 10 + 1);
    waiting.pop()?.();
  }
  const drain = setInterval(() => waiting.pop()?.(), 0);
  expect(await finished).toBe(1000);
  clearInterval(drain);
});

test('an answer does not wait for a slow one after it', async () => {
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  const finished = answerLines(Readable.from([Buffer.from('1\n2\n3\n')]), output, async (bytes, line) => {
    if (line === 3) await slow;
    return `${String(bytes)}\n`;
  });
  await vi.waitFor(() => {
    expect(written.join('')).toBe('1\n2\n');
  });
  release();
  expect(await finished).toBe(3);
  expect(written.join('')).toBe('1\n2\n3\n');
});

test('a reader that fails ends the run', async () => {
  const output = new Writable({
    highWaterMark: 1,
    write(_, __, done) {
      done(new Error('gone'));
    },
  });
  await expect(answerLines(Readable.from([Buffer.from('{}\n{}\n')]), output, answer)).rejects.toThrow('gone');
});
