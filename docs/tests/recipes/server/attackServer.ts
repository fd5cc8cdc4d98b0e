/** What an attacker does to a running recipe, in bounds and on the loopback alone. Work is counted, never timed. */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { limits } from '../../../recipes/code/server/limits';
import type { TestServer } from './openTestServer';
import { findLeaks, INITIAL, OWN, WRONG } from './people';

const GHOSTS = 60;
const KEYS = 30_000;
const CONNECTIONS = 500;
const GUESSES = 100;
const MEGABYTE = 2 ** 20;

/** Posts a log-in over a few connections that stay open; the status. */
const createPoster = (url: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const post = (account: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ account, password: WRONG });
      const sent = request(
        `${url}/login`,
        { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } },
        (response) => {
          response.resume();
          response.on('end', () => {
            resolve(response.statusCode ?? 0);
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    post,
    close: () => {
      agent.destroy();
    },
  };
};

/** Sends a body without an end until the server closes the connection; how many bytes went out, and the answer. */
const floodBody = (url: string, path: string, type: string, limit: number): Promise<{ sent: number; answer: string }> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const chunk = Buffer.from(`10000\r\n${'7'.repeat(2 ** 16)}\r\n`);
    let sent = 0;
    let answer = '';
    const pour = (): void => {
      while (!socket.destroyed && sent < limit) {
        sent += chunk.length;
        if (!socket.write(chunk)) return;
      }
      socket.destroy();
    };
    socket.on('data', (data) => {
      answer += String(data);
    });
    socket.on('drain', pour);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve({ sent, answer });
    });
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\ntransfer-encoding: chunked\r\n\r\n`,
      pour,
    );
  });

const countOf = <T>(values: readonly T[], wanted: T): number => values.filter((value) => value === wanted).length;

export const attackServer = (serverOf: () => TestServer): void => {
  describe('under attack', () => {
    test('brute force: a hundred guesses at once reach five hashes, and a whole day twenty', async () => {
      const { platform, logIn } = serverOf();
      const begun = (): number => platform.hashes().begun;
      const before = begun();
      const guesses = Array.from({ length: GUESSES }, (_, i) => String(100_000 + i * 7919).slice(0, 6));
      const statuses = await Promise.all(guesses.map(async (guess) => (await logIn('target', guess)).status));
      expect(countOf(statuses, 401)).toBe(limits.login.tries);
      expect(countOf(statuses, 429)).toBe(GUESSES - limits.login.tries);
      expect(begun() - before).toBe(limits.login.tries);
      for (let quarter = 0; quarter < 40; quarter++) {
        vi.setSystemTime(Date.now() + limits.login.seconds * 1000);
        for (let i = 0; i < 6; i++) await logIn('target', WRONG);
      }
      expect(begun() - before).toBe(limits.login.triesADay);
      expect(await logIn('target', OWN)).toMatchObject({ status: 429 });
    });

    test('ghosts: sixty log-ins to accounts that do not exist cost no hash, and the honest one waits for nobody', async () => {
      const { platform, logIn } = serverOf();
      const before = platform.hashes().begun;
      const ghosts = Array.from({ length: GHOSTS }, (_, i) => logIn(`ghost-${i}`, OWN));
      const honest = logIn('honest', OWN);
      expect(platform.hashes().waiting).toBe(0);
      expect(await honest).toMatchObject({ status: 200 });
      const statuses = (await Promise.all(ghosts)).map(({ status }) => status);
      expect(countOf(statuses, 401)).toBe(GHOSTS);
      expect(platform.hashes()).toEqual({ begun: before + 1, waiting: 0 });
    });

    test('nothing in an answer tells a ghost from an account', async () => {
      const { logIn } = serverOf();
      const shapeOf = async (account: string): Promise<unknown> => {
        const { status, headers, text } = await logIn(account, WRONG);
        return { status, text, headers: [...headers.keys()], length: headers.get('content-length') };
      };
      expect(await shapeOf('honest')).toEqual(await shapeOf('one-more-ghost'));
    });

    test('30,000 account names: no hash, no lock is flushed away, the honest one still gets in', async () => {
      const { platform, logIn, url } = serverOf();
      const { post, close } = createPoster(url);
      vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000);
      for (let i = 0; i < limits.login.tries; i++) await logIn('target', WRONG);
      expect(await logIn('target', OWN)).toMatchObject({ status: 429 });
      const before = platform.hashes().begun;
      let next = 0;
      const seen = new Set<number>();
      await Promise.all(
        Array.from({ length: CONNECTIONS }, async () => {
          while (next < KEYS) seen.add(await post(`key-${next++}`));
        }),
      );
      close();
      expect(platform.hashes().begun).toBe(before);
      expect([...seen]).toEqual([401]);
      expect(await logIn('target', OWN)).toMatchObject({ status: 429 });
      expect(await logIn('honest', OWN)).toMatchObject({ status: 200 });
    }, 900_000);

    const types = [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      'application/octet-stream',
      'application/xml',
      'application/jsonp',
      'application/json; charset=utf-7x',
      'nonsense',
    ];

    test.each(types)('forms: %s is no log-in, and a long one is not read', async (type) => {
      const { call } = serverOf();
      for (const body of [`account=honest&password=${OWN}`, `account=${'7'.repeat(50_000)}`]) {
        const { status, text } = await call('/login', undefined, body, { 'content-type': type });
        expect([400, 413, 415]).toContain(status);
        expect(findLeaks(text)).toEqual([]);
      }
    });

    test.each([
      ['application/json', 200],
      ['Application/JSON;charset=UTF-8', 200],
      ['application/json ; charset="utf-8"', 200],
      ['application/json; charset=utf-16', 415],
      ['application/json; charset=gbk', 415],
      ['application/json; charset=utf-8; charset=utf-16', 415],
      ['application/jsonp', 415],
    ])('%s is answered %i: JSON is UTF-8 and nothing else', async (type, status) => {
      const { call } = serverOf();
      const answer = await call('/login', undefined, { account: 'honest', password: OWN }, { 'content-type': type });
      expect(answer.status).toBe(status);
    });

    test.each([...types, 'application/json'])('a body of %s without an end is cut off, on every path', async (type) => {
      const { url } = serverOf();
      for (const path of ['/login', '/change-password', '/nowhere']) {
        const { sent, answer } = await floodBody(url, path, type, 64 * MEGABYTE);
        expect(sent).toBeLessThan(64 * MEGABYTE);
        expect(answer).not.toMatch(/^HTTP\/1\.1 200/);
      }
    });

    test('a body that cannot be read is not quoted', async () => {
      const { call, tokenOf } = serverOf();
      const token = await tokenOf('honest');
      const bodies = ['{"newPassword":"735284', '735284 is no JSON', `"${'735284'.repeat(2000)}"`, '['.repeat(4000)];
      for (const body of bodies) {
        const { status, text } = await call('/change-password', token, body);
        expect([400, 413]).toContain(status);
        expect(findLeaks(text)).toEqual([]);
      }
      const zipped = await call('/login', undefined, '{}', { 'content-encoding': 'gzip' });
      expect([400, 415]).toContain(zipped.status);
    });

    test('what is no HTTP gets no echo', async () => {
      const { url, lines } = serverOf();
      const { hostname, port } = new URL(url);
      const answer = await new Promise<string>((resolve) => {
        let text = '';
        const socket = connect(Number(port), hostname, () =>
          socket.write('POST /735284 NONSENSE\r\n739162: 460837\r\n\r\n'),
        );
        socket.on('data', (data) => {
          text += String(data);
        });
        socket.on('error', () => undefined);
        socket.on('close', () => {
          resolve(text);
        });
      });
      expect(findLeaks(answer)).toEqual([]);
      expect(lines.flatMap((line) => findLeaks(line))).toEqual([]);
    });

    test('pollution: no key of a body reaches a prototype, an account or a session', async () => {
      const { call, logIn } = serverOf();
      const bodies = [
        `{"__proto__":{"polluted":true,"mustChange":false},"account":"honest","password":"${WRONG}"}`,
        `{"constructor":{"prototype":{"polluted":true}},"account":"honest","password":"${WRONG}"}`,
        `{"__proto__":{"account":"honest","password":"${OWN}"}}`,
        `{"account":{"$ne":""},"password":{"$ne":""}}`,
        `{"account":["honest"],"password":["${OWN}"]}`,
      ];
      for (const body of bodies) expect([400, 401]).toContain((await call('/login', undefined, body)).status);
      for (const account of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
        expect(await logIn(account, OWN)).toMatchObject({ status: 401 });
      for (const token of ['__proto__', 'constructor', 'undefined', '']) {
        expect(await call('/account', token)).toMatchObject({ status: 401 });
        expect(await call('/change-password', token, { currentPassword: OWN, newPassword: INITIAL })).toMatchObject({
          status: 401,
        });
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(await logIn('honest', OWN)).toMatchObject({ status: 200 });
    });
  });
};
