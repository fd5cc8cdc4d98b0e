import { createHmac, scrypt, scryptSync, timingSafeEqual } from 'node:crypto';
import { inspect, promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkInitialPassword,
  definePolicy,
  deriveInitialPasswords,
  findInitialPassword,
  PolicyError,
  prepareSubject,
  VerifyFailed,
} from '../src/index';
import { subjects } from '../src/testing/index';
import type { FindInitialPasswordOptions, Policy, Subject } from '../src/types';
import { knownPerson } from './knownPerson';
import { runs } from './runs';

const policy = definePolicy({ region: '110000', credential: 'medical-insurance-card' });

/** A value of the region above, and one that is seen elsewhere only. */
const REGIONAL = '19000X';
const ELSEWHERE = '955330';
const OWN = '739105';

/** Everything that is tried where nothing is found, in order. */
const listTried = async (given: Policy, subject: Subject, options?: FindInitialPasswordOptions): Promise<string[]> => {
  const tried: string[] = [];
  await findInitialPassword(
    given,
    subject,
    (value) => {
      tried.push(value);
      return false;
    },
    options,
  );
  return tried;
};

const reasonOf = async (search: Promise<unknown>): Promise<unknown> =>
  search.then(
    () => {
      throw new Error('was not rejected');
    },
    (reason: unknown) => reason,
  );

describe('hashes as platforms store them', () => {
  const salt = Buffer.from('a0c1e2d3f4b59687', 'hex');
  const scryptOnce = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt);
  const cost = { N: 256, r: 1, p: 1 };
  const sm3 = (value: string): Buffer => createHmac('sm3', salt).update(value).digest();

  test.each([
    [REGIONAL, true],
    [ELSEWHERE, true],
    [OWN, false],
  ])('scrypt: %s', async (password, isInitial) => {
    const stored = scryptSync(password, salt, 32, cost);
    const verify = async (value: string): Promise<boolean> =>
      timingSafeEqual(await scryptOnce(value, salt, 32, cost), stored);
    expect(await findInitialPassword(policy, knownPerson, verify)).toEqual({ isInitial, complete: true });
  });

  test.each([
    [REGIONAL, true],
    [ELSEWHERE, true],
    [OWN, false],
  ])('HMAC with SM3: %s', async (password, isInitial) => {
    const stored = sm3(password);
    const verify = (value: string): boolean => timingSafeEqual(sm3(value), stored);
    expect(await findInitialPassword(policy, knownPerson, verify)).toEqual({ isInitial, complete: true });
  });
});

describe('what is tried', () => {
  test('each distinct value once, and everything that is derived', async () => {
    const tried = await listTried(policy, knownPerson);
    expect(new Set(tried).size).toBe(tried.length);
    expect(new Set(tried)).toEqual(
      new Set([...tried, ...deriveInitialPasswords(policy, knownPerson).map(({ value }) => value)]),
    );
  });

  test('the region before anywhere, each by confidence', async () => {
    const own = definePolicy({
      region: '110000',
      initialPasswords: [{ id: 'own', rule: { type: 'fixed', value: '246810' } }],
    });
    const tried = await listTried(own, knownPerson);
    expect(tried[0]).toBe('246810');
    const ranks = { high: 0, medium: 1, low: 2 };
    const rankOf = new Map<string, number>();
    for (const { value, scope, confidence } of deriveInitialPasswords(own, knownPerson)) {
      const rank = (scope === 'region' ? 0 : 3) + ranks[confidence];
      rankOf.set(value, Math.min(rank, rankOf.get(value) ?? rank));
    }
    const order = tried.flatMap((value) => rankOf.get(value) ?? []);
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBeGreaterThan(3);
  });

  test('stops at the first hit', async () => {
    const all = await listTried(policy, knownPerson);
    const tried: string[] = [];
    const found = await findInitialPassword(
      policy,
      knownPerson,
      (value) => {
        tried.push(value);
        return value === all[4];
      },
      { detail: true },
    );
    expect(tried).toEqual(all.slice(0, 5));
    expect(found).toMatchObject({ isInitial: true, tried: 5 });
  });

  test('scope: region leaves out what is seen elsewhere', async () => {
    const tried = await listTried(policy, knownPerson, { scope: 'region' });
    const regional = deriveInitialPasswords(policy, knownPerson).filter(({ scope }) => scope === 'region');
    expect(new Set(tried)).toEqual(new Set(regional.map(({ value }) => value)));
    expect(tried).not.toContain(ELSEWHERE);
    expect(await listTried(policy, knownPerson, { scope: 'anywhere' })).toEqual(await listTried(policy, knownPerson));
  });

  test('both cases of a letter where one rule of the region and one from elsewhere differ in it', async () => {
    const keeping = definePolicy({
      initialPasswords: [{ id: 'own', rule: { type: 'slice', field: 'idNumber', last: 6 }, xRule: 'keep' }],
    });
    const tried = await listTried(keeping, knownPerson);
    expect(tried[0]).toBe('19000X');
    expect(tried).toContain('19000x');
  });

  test('one call after the other, never two at once', async () => {
    let running = 0;
    let most = 0;
    await findInitialPassword(policy, knownPerson, async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return false;
    });
    expect(most).toBe(1);
  });
});

describe('the result', () => {
  test('without detail neither a rule nor a count', async () => {
    expect(await findInitialPassword(policy, knownPerson, (value) => value === REGIONAL)).toEqual({
      isInitial: true,
      complete: true,
    });
    expect(await findInitialPassword(policy, knownPerson, () => false, { detail: false })).toEqual({
      isInitial: false,
      complete: true,
    });
  });

  test('with detail the rule that checkInitialPassword names, and how many were tried', async () => {
    const found = await findInitialPassword(policy, knownPerson, (value) => value === REGIONAL, { detail: true });
    expect(checkInitialPassword(policy, REGIONAL, knownPerson).ruleIds).toContain(found.ruleId);
    expect(await findInitialPassword(policy, knownPerson, () => false, { detail: true })).toEqual({
      isInitial: false,
      complete: true,
      tried: (await listTried(policy, knownPerson)).length,
    });
  });

  test('complete as of checkInitialPassword', async () => {
    const asking = definePolicy({ region: '500000', requiredSubject: ['phone'] });
    for (const [given, subject] of [
      [policy, {}],
      [policy, { idNumber: '身份证' }],
      [asking, {}],
      [asking, { phone: '13900005274' }],
    ] as const) {
      const { complete } = await findInitialPassword(given, subject, () => false);
      expect(complete).toBe(checkInitialPassword(given, OWN, subject).complete);
    }
  });

  test('a policy of newer data: nothing found proves nothing', async () => {
    const newer = { ...definePolicy({ region: '500000' }), dataVersion: '2099-01-01' };
    expect((await findInitialPassword(newer, knownPerson, () => false)).complete).toBe(false);
    expect((await findInitialPassword(policy, knownPerson, () => false)).complete).toBe(true);
  });

  test('a prepared subject, and the policy as JSON', async () => {
    const prepared = prepareSubject(policy, knownPerson);
    const verify = (value: string): boolean => value === REGIONAL;
    expect(await findInitialPassword(JSON.parse(JSON.stringify(policy)) as Policy, prepared, verify)).toEqual({
      isInitial: true,
      complete: true,
    });
    expect(await reasonOf(findInitialPassword(definePolicy(), prepared, verify))).toBeInstanceOf(PolicyError);
  });

  test('property: finds every derived value, and nothing that checkInitialPassword does not call initial', async () => {
    await fc.assert(
      fc.asyncProperty(subjects(), fc.nat(), async (subject, index) => {
        const derived = deriveInitialPasswords(policy, subject);
        const planted = derived[index % derived.length]?.value ?? '';
        const found = await findInitialPassword(policy, subject, (value) => value === planted, { detail: true });
        const { ruleIds, complete } = checkInitialPassword(policy, planted, subject);
        expect(found).toMatchObject({ isInitial: true, complete });
        expect(ruleIds).toContain(found.ruleId);
        expect(await listTried(policy, subject)).not.toContain(OWN);
      }),
      { numRuns: runs(50, 500) },
    );
  });
});

describe('stopping', () => {
  test('an AbortSignal: nothing more is tried, and its reason comes back', async () => {
    const controller = new AbortController();
    const reason = new Error('night is over');
    let tried = 0;
    const search = findInitialPassword(
      policy,
      knownPerson,
      () => {
        tried += 1;
        if (tried === 3) controller.abort(reason);
        return false;
      },
      { signal: controller.signal },
    );
    expect(await reasonOf(search)).toBe(reason);
    expect(tried).toBe(3);
  });

  test('aborted before it began: nothing is tried', async () => {
    let tried = 0;
    const reason = await reasonOf(
      findInitialPassword(
        policy,
        knownPerson,
        () => {
          tried += 1;
          return false;
        },
        { signal: { aborted: true } },
      ),
    );
    expect(tried).toBe(0);
    expect(reason).toMatchObject({ name: 'AbortError', message: 'options.signal: aborted' });
  });

  test("a verify that rejects because of the same signal: the signal's reason", async () => {
    const controller = new AbortController();
    const search = findInitialPassword(
      policy,
      knownPerson,
      () => {
        controller.abort('stop');
        return Promise.reject(new Error('cancelled'));
      },
      { signal: controller.signal },
    );
    expect(await reasonOf(search)).toBe('stop');
  });

  test('a verify that never answers is not waited for once the signal comes', async () => {
    const controller = new AbortController();
    const search = findInitialPassword(
      policy,
      knownPerson,
      () => {
        setImmediate(() => {
          controller.abort('stop');
        });
        return new Promise<boolean>(() => undefined);
      },
      { signal: controller.signal },
    );
    expect(await reasonOf(search)).toBe('stop');
  });

  test('no listener is left at the signal', async () => {
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
    };
    let most = 0;
    await findInitialPassword(
      policy,
      knownPerson,
      async () => {
        await Promise.resolve();
        most = Math.max(most, listeners.size);
        return false;
      },
      { signal },
    );
    expect([most, listeners.size]).toEqual([1, 0]);
  });

  test('a hit counts, even where the signal came while it was verified', async () => {
    const signal = { aborted: false };
    const found = await findInitialPassword(
      policy,
      knownPerson,
      () => {
        signal.aborted = true;
        return true;
      },
      { signal },
    );
    expect(found.isInitial).toBe(true);
  });
});

describe('a verify that fails', () => {
  const subject: Subject = { ...knownPerson };
  const secrets = [
    ...deriveInitialPasswords(policy, subject).map(({ value }) => value),
    knownPerson.idNumber,
    knownPerson.phone,
  ];

  /** Everything a logger could write of an error. */
  const allTextOf = (error: unknown): string =>
    [
      inspect(error, { depth: 9, showHidden: true, getters: true }),
      JSON.stringify(error),
      String(error),
      (error as Error).stack,
    ].join('\n');

  test.each<[string, (value: string) => boolean | Promise<boolean>]>([
    [
      'throws with the value in the message',
      (value) => {
        throw new Error(`cannot hash ${value}`);
      },
    ],
    [
      'throws the value itself',
      (value) => {
        throw value as unknown as Error;
      },
    ],
    ['rejects', (value) => Promise.reject(new Error(value))],
    [
      'rejects with parameters as a driver has them',
      (value) => Promise.reject(Object.assign(new Error('syntax error'), { parameters: [value] })),
    ],
    ['rejects with a cause', (value) => Promise.reject(new Error('failed', { cause: new Error(value) }))],
    [
      'answers a thenable whose getter throws',
      (value) =>
        ({
          get then() {
            throw new Error(value);
          },
        }) as unknown as Promise<boolean>,
    ],
  ])('%s: VerifyFailed, without the value', async (_, verify) => {
    const error = await reasonOf(findInitialPassword(policy, subject, verify));
    expect(error).toBeInstanceOf(VerifyFailed);
    expect(Object.keys(error as object)).toEqual(['name']);
    const text = allTextOf(error);
    for (const secret of secrets) expect(text.split(secret)).toHaveLength(1);
  });

  test.each([undefined, null, 1, 'false', {}, Buffer.from('')])('answers no boolean: %j', async (answer) => {
    const error = await reasonOf(findInitialPassword(policy, subject, () => answer as never));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe('verify: must answer a boolean');
  });
});

describe('wrong use is rejected by name', () => {
  test.each<[string, unknown, unknown]>([
    ['verify', undefined, {}],
    ['verify', { verify: () => true }, {}],
    ['options', () => false, null],
    ['options', () => false, []],
    ['options', () => false, 'region'],
    ['options', () => false, { details: true }],
    ['options.scope', () => false, { scope: 'city' }],
    ['options.detail', () => false, { detail: 1 }],
    ['options.signal', () => false, { signal: null }],
    ['options.signal', () => false, { signal: {} }],
    ['options.signal', () => false, { signal: new AbortController() }],
  ])('%s (%#)', async (name, verify, options) => {
    const error = await reasonOf(findInitialPassword(policy, knownPerson, verify as never, options as never));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message.startsWith(`${name}: `)).toBe(true);
  });

  test('a subject that is none', async () => {
    expect(await reasonOf(findInitialPassword(policy, { phone: 13900005274 as never }, () => false))).toBeInstanceOf(
      TypeError,
    );
    expect(await reasonOf(findInitialPassword(policy, 'x' as never, () => false))).toBeInstanceOf(TypeError);
    expect(await reasonOf(findInitialPassword({ nope: 1 } as never, {}, () => false))).toBeInstanceOf(PolicyError);
  });
});
