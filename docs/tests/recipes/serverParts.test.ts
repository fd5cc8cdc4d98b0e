/** The parts of the server recipes that count: work under way, tries, events. */
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import fc from 'fast-check';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Busy, createGate } from '../../recipes/code/server/createGate';
import { createHasher } from '../../recipes/code/server/createHasher';
import {
  createMemoryLimiter,
  createStrangerLimiter,
  type Counter,
} from '../../recipes/code/server/createMemoryLimiter';
import { createLimits } from '../../recipes/code/server/createLimits';
import { createMetrics } from '../../recipes/code/server/createMetrics';
import { createSessions } from '../../recipes/code/server/createSessions';
import { limits as figures } from '../../recipes/code/server/limits';
import { serverLimits } from '../../recipes/code/server/openServer';
import { startServer } from './startServer';

/** Until everything that waits for nothing from outside is done. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('work under way', () => {
  test('so much at once, so much waiting, first come, first served, and the rest is refused at once', async () => {
    const gate = createGate(2, 3);
    const finish: (() => void)[] = [];
    const begun: number[] = [];
    const start = (id: number): Promise<void> =>
      gate.run(() => {
        begun.push(id);
        return new Promise<void>((resolve) => finish.push(resolve));
      });
    const all = [0, 1, 2, 3, 4].map(start);
    await turn();
    expect(begun).toEqual([0, 1]);
    expect(gate.isFull()).toBe(true);
    expect(gate.counts()).toEqual({ begun: 2, waiting: 3 });
    await expect(start(5)).rejects.toThrow(Busy);
    for (let done = 0; done < 5; done++) {
      await turn();
      expect(begun).toHaveLength(Math.min(done + 2, 5));
      finish[done]?.();
    }
    await Promise.all(all);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    expect(gate.counts()).toEqual({ begun: 5, waiting: 0 });
  });

  test('work that fails gives its place back', async () => {
    const gate = createGate(1, 1);
    const failing = gate.run(() => Promise.reject(new Error('synthetic')));
    const waiting = gate.run(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('synthetic');
    expect(await waiting).toBe('done');
    expect(await gate.run(() => Promise.resolve('again'))).toBe('again');
  });

  test('whoever waits longest waits for four rounds', () => {
    expect(figures.hashes.waiting / figures.hashes.atOnce).toBeLessThanOrEqual(4);
  });

  test('pretending hashes nothing, and is refused where a hash would be', async () => {
    const hasher = createHasher(4);
    await hasher.pretend(2);
    expect(hasher.counts().begun).toBe(1);
    const hashes = Array.from({ length: figures.hashes.atOnce + figures.hashes.waiting }, () => hasher.hash('739162'));
    await expect(hasher.pretend(1)).rejects.toThrow(Busy);
    await expect(hasher.verify('739162', 'scrypt$4$c2FsdA==$')).rejects.toThrow(Busy);
    await Promise.all(hashes);
    await hasher.pretend(1);
  });
});

describe('tries in memory', () => {
  const keyOf = (name: string): string => createHash('sha256').update(name).digest('base64url');
  const options = { points: 2, duration: 60, blockDuration: 60 };
  const isLocked = ({ consume }: Pick<Counter, 'consume'>, name: string): Promise<boolean> =>
    consume(keyOf(name)).then(
      () => false,
      () => true,
    );

  test('names without an account share places, which are never more, and begin again when the time is over', async () => {
    const strangers = createStrangerLimiter(options, 16);
    for (let i = 0; i < 20_000; i++) await isLocked(strangers, `name-${i}`);
    expect(await isLocked(strangers, 'late')).toBe(true);
    vi.setSystemTime(Date.now() + 60_000);
    expect(await isLocked(strangers, 'late')).toBe(false);
  });

  test('nothing but the cost of a record tells a name without an account from an account', async () => {
    const answerOf = ({ consume }: Pick<Counter, 'consume'>): Promise<number> =>
      consume(keyOf('somebody')).then(
        () => 0,
        (refused: RateLimiterRes) => refused.msBeforeNext,
      );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 70_000 }), { maxLength: 40 }), async (pauses) => {
        const [account, stranger] = [createMemoryLimiter(options), createStrangerLimiter(options, 16)];
        for (const pause of pauses) {
          expect(await answerOf(stranger)).toBe(await answerOf(account));
          vi.setSystemTime(Date.now() + pause);
        }
      }),
    );
  });

  test('after 200,000 invented names every account gets in, for the quarter of an hour and for the day', async () => {
    const { login } = createLimits();
    for (let i = 0; i < figures.login.tries; i++) await login.take('target');
    for (let i = 0; i < 200_000; i++) await login.take(`invented-${i}`, false);
    expect(await login.take('target')).toBeGreaterThan(0);
    const waits = [];
    for (let i = 0; i < 1000; i++) {
      waits.push(await login.take(`honest-${i}`));
      await login.succeed(`honest-${i}`);
      waits.push(await login.take(`honest-${i}`));
    }
    expect(waits.filter((wait) => wait > 0)).toEqual([]);
    // Nor does an invented name meet another one.
    expect(await login.take('one-more', false)).toBe(0);
  }, 900_000);

  test('after 30,000 accounts with five wrong passwords each nobody else is locked', async () => {
    const { login } = createLimits();
    for (let i = 0; i < 30_000; i++) for (let k = 0; k < figures.login.tries; k++) await login.take(`key-${i}`);
    expect(await login.take('key-17')).toBeGreaterThan(0);
    const waits = [];
    for (let i = 0; i < 2000; i++) waits.push(await login.take(`honest-${i}`));
    expect(waits.filter((wait) => wait > 0)).toEqual([]);
  }, 900_000);

  test('what the counter resets begins again, the day too', async () => {
    const { login } = createLimits();
    for (let i = 0; i <= figures.login.triesADay; i++) {
      if (i % figures.login.tries === 0) vi.setSystemTime(Date.now() + figures.login.seconds * 1000);
      await login.take('target');
    }
    vi.setSystemTime(Date.now() + figures.login.seconds * 1000);
    expect(await login.take('target')).toBeGreaterThan(0);
    await login.reset('target');
    for (let i = 0; i < figures.login.tries; i++) expect(await login.take('target')).toBe(0);
  });

  test('a try that is over is not taken back: no account begins with one too many', async () => {
    const { login } = createLimits();
    await login.take('slow');
    vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000);
    await login.succeed('slow');
    const waits = [];
    for (let i = 0; i <= figures.login.tries; i++) waits.push(await login.take('slow'));
    expect(waits.filter((wait) => wait > 0)).toHaveLength(1);
  });

  test('a try that was right is taken back from the row and from the day', async () => {
    const { login } = createLimits();
    for (let i = 0; i < figures.login.triesADay * 2; i++) {
      expect(await login.take('honest')).toBe(0);
      await login.succeed('honest');
    }
  });

  test('a try walks over no table', async () => {
    const { login } = createLimits();
    for (let i = 0; i < 30_000; i++) await login.take(`key-${i}`);
    const walks = [Symbol.iterator, 'entries', 'keys', 'values', 'forEach'] as const;
    const spies = walks.map((name) => vi.spyOn(Map.prototype, name as 'entries'));
    await login.take('one-more');
    await login.succeed('one-more');
    expect(spies.map((spy) => spy.mock.calls.length)).toEqual(walks.map(() => 0));
  });
});

describe('sessions', () => {
  const bearer = (token: string): string => `Bearer ${token}`;

  test('that must change push out nobody, others push out the oldest', () => {
    const { begin, find } = createSessions();
    const person = begin('robbed', true);
    for (let i = 0; i < 100; i++) begin('robbed', true);
    const tokens = Array.from({ length: figures.session.perAccount + 1 }, () => begin('robbed', false));
    expect(find(bearer(person))).toMatchObject({ accountId: 'robbed', mustChange: true });
    expect(tokens.map((token) => find(bearer(token)) !== undefined)).toEqual([false, true, true, true]);
  });

  test('of an account end together, but for the one that is kept', () => {
    const { begin, find, endAll } = createSessions();
    const [here, there, forced] = [begin('own', false), begin('own', false), begin('own', true)];
    const stranger = begin('other', false);
    endAll('own', find(bearer(here)));
    const left = (): boolean[] => [here, there, forced, stranger].map((token) => find(bearer(token)) !== undefined);
    expect(left()).toEqual([true, false, false, true]);
    endAll('own');
    expect(left()).toEqual([false, false, false, true]);
  });

  test('end when their time is over, and others go on', () => {
    const { begin, find } = createSessions();
    const early = begin('own', true);
    vi.setSystemTime(Date.now() + figures.session.seconds * 1000 - 1);
    expect(find(bearer(early))).toBeDefined();
    const late = begin('own', true);
    vi.setSystemTime(Date.now() + 1);
    begin('own', true);
    expect([find(bearer(early)), find(bearer(late))]).toEqual([
      undefined,
      expect.objectContaining({ mustChange: true }),
    ]);
  });
});

describe('the monitor', () => {
  test('sees events and codes at once, a rule from ten on, and nothing else', () => {
    const metrics = createMetrics();
    metrics.count({ event: 'login-failed' });
    metrics.count({
      event: 'password-refused',
      accepted: false,
      codes: ['guessable'],
      dataVersion: '',
      policyVersion: 1,
    });
    for (let i = 0; i < figures.shownCount - 1; i++) metrics.countRules(['chongqing/social-security-card/1']);
    const shown = [
      'password_events_total{event="login-failed"} 1',
      'password_events_total{event="password-refused"} 1',
      'password_codes_total{code="guessable"} 1',
    ];
    expect(metrics.render()).toBe([...shown, ''].join('\n'));
    metrics.countRules(['chongqing/social-security-card/1', 'letter']);
    shown.push('password_initial_total{rule="chongqing/social-security-card/1"} 10');
    expect(metrics.render()).toBe([...shown, ''].join('\n'));
  });
});

/** Opens a connection, writes the beginning of a request and nothing more; how the server answers before it hangs up. */
const writeHalf = (port: number, beginning: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(beginning));
    socket.on('data', (data) => {
      answer += String(data);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answer);
    });
  });

test('a request that never ends is ended, whether in its head or in its body', async () => {
  const { url, close } = await startServer((request) => request.resume());
  const { port } = new URL(url);
  const head = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n';
  try {
    const answers = await Promise.all([head, `${head}\r\n{`].map((beginning) => writeHalf(Number(port), beginning)));
    expect(answers.map((answer) => answer.slice(0, 12))).toEqual(['HTTP/1.1 408', 'HTTP/1.1 408']);
  } finally {
    await close();
  }
}, 900_000);

test('Node looks whether a request is over several times before it has to be', () => {
  const { connectionsCheckingInterval, headersTimeout, requestTimeout } = serverLimits;
  expect(headersTimeout / connectionsCheckingInterval).toBeGreaterThanOrEqual(5);
  expect(requestTimeout).toBeGreaterThan(headersTimeout);
});
