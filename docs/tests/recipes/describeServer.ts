/** What every server recipe promises, whichever framework it is made with. */
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test, vi } from 'vitest';
import { definePolicy } from '../../../src/index';
import type { Account } from '../../recipes/code/server/Account';
import { createPlatform, type Platform } from '../../recipes/code/server/createPlatform';
import { hashPassword } from '../../recipes/code/server/hashPassword';
import { policy } from '../../recipes/code/server/policy';
import { createPerson, textsIn } from '../../../src/testing/index';
import type { RunningServer } from './startServer';

/** Starts a recipe; every line of its log goes to `write`. */
export type StartRecipe = (platform: Platform, write: (line: string) => void) => Promise<RunningServer>;

/** Hashes must be slow for an attacker, not for a test. */
const COST = 4;
const INITIAL = '123456';
const OWN = '739162';
const NEXT = '460837';
const LEAK = 4;

/** Secrets that are sent, beside those of the subjects. */
const TYPED = [INITIAL, OWN, NEXT, '735284', '111111', '482951'];

/** Without an e-mail address: `.com` stands in a finding's code too. */
const people = [1, 2, 3, 4, 5]
  .map(createPerson)
  .map(({ idNumber, birthDate, phone, name, namePinyin, cardNumber }) => ({
    idNumber,
    birthDate,
    phone,
    name,
    namePinyin,
    cardNumber,
  }));

/** Nobody has more than one test, so that no limit of one is met in another. */
const ids = ['fresh', 'settled', 'hasty', 'eager', 'other'] as const;

const createAccounts = async (): Promise<Account[]> =>
  Promise.all(
    ids.map(async (id, i) => ({
      id,
      subject: people[i] ?? {},
      passwordHash: await hashPassword(id === 'fresh' ? INITIAL : OWN, COST),
    })),
  );

const piecesOf = (secret: string): string[] =>
  Array.from({ length: Math.max(0, secret.length - LEAK + 1) }, (_, i) => secret.slice(i, i + LEAK));

const findLeaks = (text: string): string[] =>
  [...TYPED, ...textsIn(people)].filter((secret) => piecesOf(secret).some((piece) => text.includes(piece)));

export const describeServer = (name: string, start: StartRecipe): void => {
  describe(name, () => {
    const lines: string[] = [];
    let time = 0;
    let server: RunningServer | undefined;

    beforeAll(async () => {
      const platform = createPlatform({ accounts: await createAccounts(), cost: COST, now: () => time });
      server = await start(platform, (line) => {
        lines.push(line);
      });
    });
    afterAll(() => server?.close());

    beforeEach(() => {
      for (const stream of [process.stdout, process.stderr]) {
        vi.spyOn(stream, 'write').mockImplementation((line) => {
          lines.push(String(line));
          return true;
        });
      }
      for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
        vi.spyOn(console, method).mockImplementation((...values) => {
          lines.push(values.map(String).join(' '));
        });
      }
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });

    const call = async (
      path: string,
      token?: string,
      body?: string | object,
    ): Promise<{ status: number; headers: Headers; text: string; json: Record<string, unknown> }> => {
      const response = await fetch(`${server?.url ?? ''}${path}`, {
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: JSON.parse(text) as Record<string, unknown>,
      };
    };
    const logIn = (account: string, password: string) => call('/login', undefined, { account, password });
    const tokenOf = async (account: string, password = OWN): Promise<string> =>
      String((await logIn(account, password)).json['token']);
    const change = (token: string, newPassword: unknown, currentPassword: unknown = OWN) =>
      call('/change-password', token, { currentPassword, newPassword });

    test('the policy that the page gets is the one that is enforced', async () => {
      const { status, json } = await call('/password-policy');
      expect(status).toBe(200);
      expect(json).toEqual(policy);
      expect(definePolicy(json)).toEqual(policy);
    });

    test('an initial password lets nobody do anything but change it', async () => {
      const { status, json } = await logIn('fresh', INITIAL);
      expect(status).toBe(200);
      expect(json['mustChange']).toBe(true);
      const token = String(json['token']);
      expect(await call('/account', token)).toMatchObject({ status: 403, json: { mustChange: true } });
      expect(await change(token, INITIAL, INITIAL)).toMatchObject({ status: 422 });
      expect(await call('/account', token)).toMatchObject({ status: 403 });
      expect(await change(token, NEXT, INITIAL)).toMatchObject({ status: 200, json: { accepted: true } });
      expect(await call('/account', token)).toMatchObject({ status: 200, json: { account: 'fresh' } });
      expect(await logIn('fresh', INITIAL)).toMatchObject({ status: 401 });
      expect(await logIn('fresh', NEXT)).toMatchObject({ status: 200, json: { mustChange: false } });
    });

    test.each([
      ['an initial password', INITIAL, 'initial-password'],
      ['the tail of the own phone', people[1]?.phone.slice(-6), 'subject.phone'],
      ['the own birth date', people[1]?.birthDate.replace(/-/g, '').slice(2), 'subject.birth-date'],
      ['a shape', '111111', 'pattern.repeated'],
      ['the current one again', OWN, 'reuse.current'],
      ['other than digits', 'abc-7352', 'requirement.digits-only'],
    ])('refused with message and code, and nothing else: %s', async (_, candidate, code) => {
      const { status, json } = await change(await tokenOf('settled'), candidate);
      expect(status).toBe(422);
      expect(Object.keys(json).sort()).toEqual(['accepted', 'codes', 'message']);
      expect(json).toMatchObject({
        accepted: false,
        codes: expect.arrayContaining([code]),
        message: expect.stringMatching(/^.{2,20}$/),
      });
      time += 60 * 60 * 1000;
    });

    test('a change ends the other sessions of the account, and no other', async () => {
      const [here, there, stranger] = [await tokenOf('other'), await tokenOf('other'), await tokenOf('settled')];
      expect(await change(here, NEXT)).toMatchObject({ status: 200 });
      expect(await call('/account', here)).toMatchObject({ status: 200 });
      expect(await call('/account', there)).toMatchObject({ status: 401 });
      expect(await call('/account', stranger)).toMatchObject({ status: 200 });
    });

    test('nothing without a session or with a wrong current password', async () => {
      expect(await call('/account')).toMatchObject({ status: 401 });
      expect(await change('no-such-token', NEXT)).toMatchObject({ status: 401 });
      expect(await change(await tokenOf('settled'), '111111', NEXT)).toMatchObject({
        status: 403,
        json: { message: '原密码不正确，请重新输入' },
      });
    });

    test('what is no text is refused, a number too: it has lost its leading zeros', async () => {
      const token = await tokenOf('settled');
      for (const candidate of [735284, null, ['735284'], { value: '735284' }])
        expect(await change(token, candidate)).toMatchObject({ status: 400 });
      expect(await call('/login', undefined, { account: 'settled' })).toMatchObject({ status: 400 });
      expect(await call('/login', undefined, 'null')).toMatchObject({ status: 400 });
    });

    test('a body that cannot be read is not quoted', async () => {
      for (const body of [
        `{"newPassword":"735284`,
        `735284 is no JSON`,
        JSON.stringify({ newPassword: '735284'.repeat(2000) }),
      ]) {
        const { status, text } = await call('/change-password', await tokenOf('settled'), body);
        expect([400, 413]).toContain(status);
        expect(findLeaks(text)).toEqual([]);
      }
    });

    test('guessing at a login ends after five tries, and begins again later', async () => {
      for (let i = 0; i < 5; i++) expect(await logIn('hasty', '482951')).toMatchObject({ status: 401 });
      const limited = await logIn('hasty', OWN);
      expect(limited.status).toBe(429);
      expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
      time += 15 * 60 * 1000;
      expect(await logIn('hasty', OWN)).toMatchObject({ status: 200 });
      for (let i = 0; i < 5; i++) expect(await logIn('nobody', '482951')).toMatchObject({ status: 401 });
      expect(await logIn('nobody', '482951')).toMatchObject({ status: 429 });
    });

    test('asking what is refused ends after ten tries', async () => {
      const token = await tokenOf('eager');
      for (let i = 0; i < 10; i++) expect(await change(token, '111111')).toMatchObject({ status: 422 });
      expect(await change(token, NEXT)).toMatchObject({ status: 429, json: { message: '尝试次数过多，请稍后再试' } });
      time += 60 * 60 * 1000;
      expect(await change(token, NEXT)).toMatchObject({ status: 200 });
    });

    test('no line of the log has four characters of anything that was typed or is known of anybody', () => {
      const log = lines.join('\n');
      for (const event of [
        'password-changed',
        'password-refused',
        'change-forced',
        'login-failed',
        'limited',
        'request-failed',
      ])
        expect(log).toContain(event);
      expect(log).toContain('initial-password');
      expect(lines.flatMap(findLeaks)).toEqual([]);
      expect(lines.filter((line) => ids.some((id) => line.includes(id)))).toEqual([]);
      expect(findLeaks(`x${NEXT.slice(1, 5)}x`)).toEqual([NEXT]);
    });
  });
};
