/** What every server recipe promises, whichever framework it is made with. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { definePolicy, toPublicPolicy, type Policy } from '../../../src/index';
import { policy } from '../../recipes/code/server/policy';
import { texts } from '../../recipes/code/server/texts';
import { attackServer } from './server/attackServer';
import { openTestServer, type StartRecipe, type TestServer } from './server/openTestServer';
import { accountIds, findLeaks, INITIAL, LATER, LETTER, NEXT, OWN, people, WRONG } from './server/people';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Moves the clock that limits, sessions and codes look at; nothing waits. */
const pass = (milliseconds: number): void => {
  vi.setSystemTime(Date.now() + milliseconds);
};

export const describeServer = (name: string, start: StartRecipe): void => {
  describe(name, () => {
    let server: TestServer;
    const printed: string[] = [];

    beforeAll(async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      server = await openTestServer(start);
    });
    afterAll(async () => {
      await server.close();
      vi.useRealTimers();
    });
    beforeEach(() => {
      for (const stream of [process.stdout, process.stderr]) {
        vi.spyOn(stream, 'write').mockImplementation((line) => {
          printed.push(String(line));
          return true;
        });
      }
      for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
        vi.spyOn(console, method).mockImplementation((...values) => {
          printed.push(values.map(String).join(' '));
        });
      }
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });

    test('without a sign-in the page gets the public policy and nothing of the operator’s letters', async () => {
      const { status, json, text } = await server.call('/password-policy');
      expect(status).toBe(200);
      expect(json).toEqual(toPublicPolicy(policy));
      expect(definePolicy(json as unknown as Policy)).toEqual(toPublicPolicy(policy));
      expect(LETTER).toMatch(/^\d{6}$/);
      expect(text).not.toContain(LETTER);
    });

    describe('an initial password', () => {
      test('lets nobody do anything but change it, and that only with a second proof', async () => {
        const { status, json } = await server.logIn('fresh', INITIAL);
        expect(status).toBe(200);
        expect(json['mustChange']).toBe(true);
        const token = String(json['token']);
        expect(await server.call('/account', token)).toMatchObject({ status: 403, json: { mustChange: true } });
        // Without the proof there is no word about the new password.
        for (const candidate of [NEXT, '111111']) {
          const refused = await server.change(token, candidate, INITIAL);
          expect(refused).toMatchObject({ status: 403, json: { message: texts.proofNeeded, proofNeeded: true } });
          expect(refused.json['codes']).toBeUndefined();
        }
        expect(await server.change(token, NEXT, INITIAL, '00000000')).toMatchObject({
          status: 403,
          json: { message: texts.wrongProof },
        });
        expect(await server.call('/proof', token, {})).toMatchObject({ status: 200, json: { sent: true } });
        const proof = server.sent.get('fresh');
        expect(proof).toMatch(/^\d{8}$/);
        expect(await server.change(token, INITIAL, INITIAL, proof)).toMatchObject({ status: 422 });
        expect(await server.call('/account', token)).toMatchObject({ status: 403 });
        expect(await server.change(token, NEXT, INITIAL, proof)).toMatchObject({
          status: 200,
          json: { accepted: true },
        });
        expect(server.told).toContain('fresh');
        expect(await server.call('/account', token)).toMatchObject({ status: 200, json: { account: 'fresh' } });
        expect(await server.logIn('fresh', INITIAL)).toMatchObject({ status: 401 });
        expect(await server.logIn('fresh', NEXT)).toMatchObject({ status: 200, json: { mustChange: false } });
      });

      test('of the operator’s own letters too', async () => {
        expect(await server.logIn('lettered', LETTER)).toMatchObject({ status: 200, json: { mustChange: true } });
      });

      test.each([' 123456', '123 456', '1 2 3 4 5 6', '１２３４５６', '１２３　４５６ '])(
        'is one however it is typed: %j',
        async (typed) => {
          expect(await server.logIn('spaced', typed)).toMatchObject({ status: 200, json: { mustChange: true } });
        },
      );

      test('a code is good for five tries and five minutes', async () => {
        const token = await server.tokenOf('slow', INITIAL);
        await server.call('/proof', token, {});
        const first = server.sent.get('slow');
        for (let i = 0; i < 5; i++) await server.change(token, NEXT, INITIAL, '00000000');
        expect(await server.change(token, NEXT, INITIAL, first)).toMatchObject({ status: 403 });
        await server.call('/proof', token, {});
        pass(5 * MINUTE);
        expect(await server.change(token, NEXT, INITIAL, server.sent.get('slow'))).toMatchObject({ status: 403 });
        await server.call('/proof', token, {});
        expect(await server.call('/proof', token, {})).toMatchObject({ status: 429 });
        expect(await server.change(token, NEXT, INITIAL, server.sent.get('slow'))).toMatchObject({ status: 200 });
      });
    });

    test('whoever has the initial password cannot block the way out at the counter', async () => {
      const attacker = await server.tokenOf('robbed', LETTER);
      for (let i = 0; i < 12; i++)
        expect(await server.change(attacker, NEXT, LETTER, '00000000')).toMatchObject({ status: 403 });
      const code = await server.platform.atCounter('robbed');
      expect(code).toMatch(/^\d{20}$/);
      expect(await server.call('/account', attacker)).toMatchObject({ status: 401 });
      const again = await server.tokenOf('robbed', LETTER);
      for (let i = 0; i < 25; i++)
        expect(await server.change(again, NEXT, LETTER, i % 2 === 0 ? undefined : '00000000')).toMatchObject({
          status: 403,
        });
      for (const status of [200, 200, 200, 429])
        expect(await server.call('/proof', again, {})).toMatchObject({ status });
      const token = await server.tokenOf('robbed', LETTER);
      pass(23 * HOUR);
      expect(await server.call('/account', token)).toMatchObject({ status: 401 });
      const grouped = code.replace(/(\d{4})(?=\d)/g, '$1 ');
      const late = await server.tokenOf('robbed', LETTER);
      expect(await server.change(late, NEXT, LETTER, grouped)).toMatchObject({ status: 200 });
      expect(await server.logIn('robbed', LETTER)).toMatchObject({ status: 401 });
      const used = await server.tokenOf('robbed', NEXT);
      expect(await server.call('/account', used)).toMatchObject({ status: 200 });
    });

    test('a code of the counter ends after a day and with the next one, and the counter gives the tries back', async () => {
      const [first, second] = [await server.platform.atCounter('late'), await server.platform.atCounter('late')];
      const token = await server.tokenOf('late', LETTER);
      expect(await server.change(token, NEXT, LETTER, first)).toMatchObject({ status: 403 });
      for (let i = 0; i < 10; i++)
        expect(await server.change(token, '111111', LETTER, second)).toMatchObject({ status: 422 });
      expect(await server.change(token, NEXT, LETTER, second)).toMatchObject({ status: 429 });
      const third = await server.platform.atCounter('late');
      expect(await server.change(await server.tokenOf('late', LETTER), '111111', LETTER, third)).toMatchObject({
        status: 422,
      });
      pass(24 * HOUR);
      expect(await server.change(await server.tokenOf('late', LETTER), NEXT, LETTER, third)).toMatchObject({
        status: 403,
      });
    });

    describe('a new password', () => {
      test.each([
        ['an initial password', INITIAL, 'initial-password'],
        ['the operator’s initial password', LETTER, 'initial-password'],
        ['the tail of the own phone', people[2]?.phone.slice(-6), 'subject.phone'],
        ['the own birth date', people[2]?.birthDate.replace(/-/g, '').slice(2), 'subject.birth-date'],
        ['a shape', '111111', 'pattern.repeated'],
        ['the current one again', OWN, 'reuse.current'],
        ['other than digits', 'abc-7352', 'requirement.digits-only'],
      ])('is refused with message and code, and nothing else: %s', async (_, candidate, code) => {
        const { status, json } = await server.change(await server.tokenOf('settled'), candidate);
        expect(status).toBe(422);
        expect(Object.keys(json).sort()).toEqual(['accepted', 'codes', 'message']);
        expect(json).toMatchObject({
          accepted: false,
          codes: expect.arrayContaining([code]),
          message: expect.stringMatching(/^.{2,20}$/),
        });
        pass(HOUR);
      });

      test('is none of the current one that blanks take apart', async () => {
        const token = await server.tokenOf('gapped');
        const [apart, wide] = [OWN.split('').join(' '), OWN.replace(/\d/g, (digit) => `\u3000${digit}`)];
        for (const current of [apart, wide])
          expect(await server.change(token, OWN, current)).toMatchObject({
            status: 422,
            json: { codes: ['reuse.current'] },
          });
      });

      test('ends the other sessions of the account, and no other', async () => {
        const [here, there, stranger] = [
          await server.tokenOf('other'),
          await server.tokenOf('other'),
          await server.tokenOf('settled'),
        ];
        expect(await server.change(here, NEXT)).toMatchObject({ status: 200 });
        expect(await server.call('/account', here)).toMatchObject({ status: 200 });
        expect(await server.call('/account', there)).toMatchObject({ status: 401 });
        expect(await server.call('/account', stranger)).toMatchObject({ status: 200 });
      });

      test('is none of the earlier ones', async () => {
        const token = await server.tokenOf('returning');
        expect(await server.change(token, NEXT)).toMatchObject({ status: 200 });
        expect(await server.change(token, OWN, NEXT)).toMatchObject({
          status: 422,
          json: { message: texts.usedBefore, codes: [] },
        });
        expect(await server.change(token, LATER, NEXT)).toMatchObject({ status: 200 });
        expect(await server.change(token, OWN, LATER)).toMatchObject({ status: 422 });
      });

      test('of two changes at once only one counts', async () => {
        const token = await server.tokenOf('twice');
        const both = await Promise.all([server.change(token, NEXT), server.change(token, LATER)]);
        expect(both.map(({ status }) => status).sort()).toEqual([200, 403]);
        const [kept, lost] = both[0].status === 200 ? [NEXT, LATER] : [LATER, NEXT];
        expect(await server.logIn('twice', lost)).toMatchObject({ status: 401 });
        expect(await server.logIn('twice', kept)).toMatchObject({ status: 200 });
      });
    });

    describe('data that are missing', () => {
      test('are no pass: not at log-in, not for a change; the counter is the way out', async () => {
        const { json } = await server.logIn('phoneless', OWN);
        expect(json['mustChange']).toBe(true);
        const before = String(json['token']);
        expect(await server.call('/proof', before, {})).toMatchObject({
          status: 409,
          json: { message: texts.noPhone },
        });
        const code = await server.platform.atCounter('phoneless');
        const first = await server.tokenOf('phoneless');
        expect(await server.change(first, NEXT, OWN, code)).toMatchObject({
          status: 409,
          json: { accepted: false, message: texts.incomplete, codes: ['subject.missing'] },
        });
        const again = await server.platform.atCounter('phoneless', { absentFields: ['phone'] });
        const second = await server.tokenOf('phoneless');
        expect(await server.change(second, '111111', OWN, again)).toMatchObject({ status: 422 });
        expect(await server.change(second, NEXT, OWN, again)).toMatchObject({ status: 200 });
        expect(await server.logIn('phoneless', NEXT)).toMatchObject({ status: 200, json: { mustChange: false } });
      });

      test('a phone of blanks is none, and no code is said to have been sent', async () => {
        const token = await server.tokenOf('blankPhone');
        expect(await server.call('/proof', token, {})).toMatchObject({ status: 409, json: { message: texts.noPhone } });
      });

      test('that the counter completes are asked for as usual', async () => {
        const phone = people[4]?.phone ?? '';
        const code = await server.platform.atCounter('completed', { subject: { phone } });
        const token = await server.tokenOf('completed');
        expect(await server.change(token, phone.slice(-6), OWN, code)).toMatchObject({ status: 422 });
        expect(await server.change(token, NEXT, OWN, code)).toMatchObject({ status: 200 });
      });

      test('do not force a change upon whoever has chosen the password, and still refuse a new one', async () => {
        const { json } = await server.logIn('known', OWN);
        expect(json['mustChange']).toBe(false);
        expect(await server.change(String(json['token']), NEXT)).toMatchObject({ status: 409 });
      });
    });

    describe('what is typed', () => {
      test('is verified as it is, then as it was meant, and an old hash is replaced', async () => {
        expect(await server.logIn('fullWidth', OWN)).toMatchObject({ status: 401 });
        expect(await server.logIn('fullWidth', '７３９１６２')).toMatchObject({ status: 200 });
        expect(await server.logIn('fullWidth', OWN)).toMatchObject({ status: 200 });
        expect(await server.logIn('fullWidth', ' ７３９１６２')).toMatchObject({ status: 200 });
      });

      test('gives a hash of another cost a new one, once', async () => {
        const begun = async (): Promise<number> => {
          const before = server.platform.hashes().begun;
          expect(await server.logIn('cheap', OWN)).toMatchObject({ status: 200 });
          return server.platform.hashes().begun - before;
        };
        expect([await begun(), await begun()]).toEqual([2, 1]);
      });

      test('a number, a list or nothing is no password: a number has lost its leading zeros', async () => {
        const token = await server.tokenOf('settled');
        for (const candidate of [735284, null, '', ['735284'], { value: '735284' }, '7'.repeat(257)])
          expect(await server.change(token, candidate)).toMatchObject({ status: 400 });
        expect(await server.call('/login', undefined, { account: 'settled' })).toMatchObject({ status: 400 });
        expect(await server.call('/login', undefined, 'null')).toMatchObject({ status: 400 });
      });
    });

    test('nothing without a session or with a wrong current password', async () => {
      expect(await server.call('/account')).toMatchObject({ status: 401 });
      expect(await server.call('/proof', undefined, {})).toMatchObject({ status: 401 });
      expect(await server.change('no-such-token', NEXT)).toMatchObject({ status: 401 });
      expect(await server.change(await server.tokenOf('settled'), '111111', NEXT)).toMatchObject({
        status: 403,
        json: { message: texts.wrongCurrent },
      });
    });

    test('a session ends after half an hour, and an account has three at most', async () => {
      const tokens: string[] = [];
      for (let i = 0; i < 4; i++) tokens.push(await server.tokenOf('settled'));
      const statuses = async (): Promise<number[]> =>
        Promise.all(tokens.map(async (token) => (await server.call('/account', token)).status));
      expect(await statuses()).toEqual([401, 200, 200, 200]);
      pass(30 * MINUTE);
      expect(await statuses()).toEqual([401, 401, 401, 401]);
    });

    test.each(['/735284', '/login/735284?password=739162', '/%E0%A4%A/735284', '//735284/..%2f739162'])(
      'an address that is not there is not repeated: %s',
      async (path) => {
        for (const body of [undefined, { password: '735284' }]) {
          const { status, text } = await server.call(path, undefined, body);
          expect([400, 404]).toContain(status);
          expect(findLeaks(text)).toEqual([]);
        }
      },
    );

    test('guessing ends after five wrong passwords in a row, and begins again later; nobody is treated alike', async () => {
      for (const account of ['hasty', 'nobody']) {
        for (let i = 0; i < 4; i++) expect(await server.logIn(account, WRONG)).toMatchObject({ status: 401 });
        if (account === 'hasty') expect(await server.logIn(account, OWN)).toMatchObject({ status: 200 });
        else expect(await server.logIn(account, OWN)).toMatchObject({ status: 401 });
      }
      for (let i = 0; i < 5; i++) expect(await server.logIn('hasty', WRONG)).toMatchObject({ status: 401 });
      for (const account of ['hasty', 'nobody']) {
        const limited = await server.logIn(account, OWN);
        expect(limited).toMatchObject({ status: 429, json: { message: texts.limited } });
        expect(Number(limited.headers.get('retry-after'))).toBe(15 * 60);
      }
      pass(15 * MINUTE);
      expect(await server.logIn('hasty', OWN)).toMatchObject({ status: 200 });
      expect(await server.logIn('nobody', OWN)).toMatchObject({ status: 401 });
    });

    test('twenty wrong passwords a day are the end of the day, whoever logs in between', async () => {
      for (let round = 0; round < 5; round++) {
        for (let i = 0; i < 4; i++) expect(await server.logIn('daily', WRONG)).toMatchObject({ status: 401 });
        if (round < 4) expect(await server.logIn('daily', OWN)).toMatchObject({ status: 200 });
        pass(15 * MINUTE);
      }
      expect(await server.logIn('daily', OWN)).toMatchObject({ status: 429 });
      pass(24 * HOUR);
      expect(await server.logIn('daily', OWN)).toMatchObject({ status: 200 });
    });

    test('after a hundred wrong passwords in a row only the counter opens the account', async () => {
      expect(await server.logIn('nearlyClosed', WRONG)).toMatchObject({ status: 401 });
      pass(24 * HOUR);
      // Whoever does not know the password does not learn that there is an account.
      const [closed, nobody] = [await server.logIn('nearlyClosed', WRONG), await server.logIn('nobody-else', WRONG)];
      expect([closed.status, closed.json]).toEqual([401, nobody.json]);
      expect(await server.logIn('nearlyClosed', OWN)).toMatchObject({ status: 403, json: { message: texts.closed } });
      await server.platform.atCounter('nearlyClosed');
      expect(await server.logIn('nearlyClosed', OWN)).toMatchObject({ status: 200 });
    });

    test('asking what is refused ends after ten tries an hour and twenty a day', async () => {
      for (let hour = 0; hour < 2; hour++) {
        const token = await server.tokenOf('eager');
        for (let i = 0; i < 10; i++) expect(await server.change(token, '111111')).toMatchObject({ status: 422 });
        expect(await server.change(token, NEXT)).toMatchObject({ status: 429, json: { message: texts.limited } });
        pass(HOUR);
      }
      expect(await server.change(await server.tokenOf('eager'), NEXT)).toMatchObject({ status: 429 });
      pass(24 * HOUR);
      expect(await server.change(await server.tokenOf('eager'), NEXT)).toMatchObject({ status: 200 });
    });

    test('nothing is kept in a cache', async () => {
      for (const path of ['/password-policy', '/account', '/nowhere'])
        expect((await server.call(path)).headers.get('cache-control')).toBe('no-store');
    });

    attackServer(() => server);

    test('a server that is given a policy of newer data stops, and says why', async () => {
      const stopped = await openTestServer(start, { policy: { ...policy, dataVersion: '2099-01-01' } });
      try {
        for (const path of ['/password-policy', '/account', '/nowhere'])
          expect(await stopped.call(path)).toMatchObject({ status: 503, json: { reason: 'policy.newer-data' } });
        expect(await stopped.logIn('settled', OWN)).toMatchObject({ status: 503, json: { message: texts.stopped } });
        expect(stopped.lines.join('')).toMatch(/"event":"stopped","reason":"policy\.newer-data"/);
        expect(stopped.platform.metrics.render()).toMatch(/password_events_total\{event="stopped"\} 4\n/);
      } finally {
        await stopped.close();
      }
    });

    test('a store of counts that does not answer lets nobody in', async () => {
      const { createLimits } = await import('../../recipes/code/server/createLimits');
      const gone = { status: 'end', defineCommand: () => undefined };
      const limits = createLimits({ redis: gone as never, keySecret: 'synthetic' });
      const broken = await openTestServer(start, { limits });
      try {
        expect(await broken.logIn('settled', OWN)).toMatchObject({ status: 503, json: { message: texts.unavailable } });
        expect(broken.platform.hashes().begun).toBe(1);
      } finally {
        await broken.close();
      }
    });

    test('no line of the log has four characters of anything that was typed, sent or is known of anybody', () => {
      const log = [...new Set([...server.lines, ...printed])];
      for (const event of [
        'password-changed',
        'password-refused',
        'password-used-before',
        'check-incomplete',
        'change-forced',
        'proof-sent',
        'proof-wrong',
        'proof-impossible',
        'current-wrong',
        'login-failed',
        'limited',
        'request-failed',
      ])
        expect(log.join('\n'), event).toContain(`"event":"${event}"`);
      const refused = server.lines.find((line) => line.includes('"codes":["initial-password"'));
      expect(refused).toMatch(
        /"event":"password-refused","accepted":false,"codes":\[.+\],"dataVersion":"[-\d]+","policyVersion":1/,
      );
      expect(log.flatMap((line) => findLeaks(line, [...server.sent.values()]))).toEqual([]);
      expect(log.filter((line) => accountIds.some((id) => line.includes(`"${id}"`)))).toEqual([]);
      expect(log.filter((line) => /range|guesses|ruleId|chongqing/.test(line))).toEqual([]);
      expect(findLeaks(`x${NEXT.slice(1, 5)}x`)).toEqual([NEXT]);
    });

    test('the monitor sees events and codes, and no rule that few have', () => {
      const metrics = server.platform.metrics.render();
      expect(metrics).toMatch(/^password_events_total\{event="login-failed"\} \d+$/m);
      expect(metrics).toMatch(/^password_codes_total\{code="initial-password"\} \d+$/m);
      expect(metrics).not.toMatch(/password_initial_total/);
    });
  });
};
