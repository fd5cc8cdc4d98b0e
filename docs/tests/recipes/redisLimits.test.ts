/** The limits of the recipes in a real Redis: two processes count together, a restart forgets nothing, keys name nobody. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExpressApp } from '../../recipes/code/express/createExpressApp';
import { createLimits, StoreUnavailable, type Limits } from '../../recipes/code/server/createLimits';
import { limits as figures } from '../../recipes/code/server/limits';
import { openTestServer, type TestServer } from './server/openTestServer';
import { OWN, WRONG } from './server/people';
import { startRedis, type RunningRedis } from './server/startRedis';
import { startServer } from './startServer';

const ACCOUNT = '361099199001084732';
const DAY = 24 * 60 * 60;
let redis: RunningRedis;
/** A machine under load is slow, and no test may depend on that: only what hangs is asked with the time of `limits.ts`. */
const PATIENT = 600_000;
const createShared = (milliseconds = PATIENT): Limits =>
  createLimits({ redis: redis.client, keySecret: 'synthetic, from the configuration', milliseconds });

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.close());

const takeAll = async (limits: readonly Limits[], times: number, id: string): Promise<number[]> => {
  const waits: number[] = [];
  for (let i = 0; i < times; i++) waits.push((await limits[i % limits.length]?.login.take(id)) ?? NaN);
  return waits;
};

describe('the store', () => {
  test('two processes count together, and a third that starts later knows', async () => {
    expect(await takeAll([createShared(), createShared()], 5, ACCOUNT)).toEqual([0, 0, 0, 0, 0]);
    expect(await createShared().login.take(ACCOUNT)).toBe(figures.login.seconds);
    expect(await createShared().login.take('another')).toBe(0);
  });

  test('a hundred tries at once pass as many as one after the other', async () => {
    const shared = [createShared(), createShared()];
    const waits = await Promise.all(
      Array.from({ length: 100 }, (_, i) => shared[i % 2]?.login.take('at-once') ?? Promise.resolve(0)),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(figures.login.tries);
  });

  test('a try that was right begins the row again and is taken back from the day', async () => {
    const { login } = createShared();
    for (let i = 0; i < figures.login.triesADay * 2; i++) {
      expect(await login.take('honest')).toBe(0);
      await login.succeed('honest');
    }
    const dayKeys = await redis.client.keys('password:login:day:*');
    const counts = await redis.client.mget(dayKeys);
    expect(counts).toContain('0');
  });

  test('what the counter resets begins again, the day too', async () => {
    const { login } = createShared();
    await takeAll([createShared()], figures.login.tries + 1, 'at-the-counter');
    await login.reset('at-the-counter');
    expect(await takeAll([createShared()], figures.login.tries, 'at-the-counter')).toEqual([0, 0, 0, 0, 0]);
  });

  test('the day ends for an account whatever rows begin again', async () => {
    const { login } = createShared();
    const rowsOf = async (): Promise<string[]> =>
      (await redis.client.keys('password:login:*')).filter((key) => !key.startsWith('password:login:day:'));
    let passed = 0;
    for (let i = 0; i < figures.login.triesADay + 5; i++) {
      if ((await login.take('all-day')) === 0) passed += 1;
      // As if a quarter of an hour had gone by.
      if (i % 4 === 3) await redis.client.del(await rowsOf());
    }
    expect(passed).toBe(figures.login.triesADay);
  });

  test('every key is a hash with an end, and none holds an account', async () => {
    const keys = await redis.client.keys('*');
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys) {
      expect(key).toMatch(/^password:(?:login|change|proof)(?::day)?:[\w-]{43}$/);
      const left = await redis.client.ttl(key);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(DAY);
    }
    expect(keys.join('\n')).not.toMatch(/1084732|honest|another/);
  });

  test('30,000 account names take a few commands each, whatever is stored', async () => {
    const { login } = createShared();
    const commands = async (): Promise<number> =>
      Number(/total_commands_processed:(\d+)/.exec(await redis.client.info('stats'))?.[1]);
    const costOf = async (first: number, count: number): Promise<number> => {
      const before = await commands();
      for (let done = 0; done < count; done += 500)
        await Promise.all(Array.from({ length: 500 }, (_, i) => login.take(`key-${first + done + i}`)));
      return ((await commands()) - before) / count;
    };
    for (let i = 0; i < figures.login.tries; i++) await login.take('locked-before');
    const early = await costOf(0, 1000);
    await costOf(1000, 28_000);
    const late = await costOf(29_000, 1000);
    expect(late).toBeLessThan(early * 1.2);
    expect(await login.take('locked-before')).toBeGreaterThan(0);
  }, 900_000);
});

describe('two servers of the Express recipe that share it', () => {
  const servers: TestServer[] = [];
  const open = (milliseconds?: number): Promise<TestServer> =>
    openTestServer(
      (platform, write) =>
        startServer(
          createExpressApp(platform, (entry) => {
            write(JSON.stringify(entry));
          }),
        ),
      { limits: createShared(milliseconds) },
    );
  beforeAll(async () => {
    for (let i = 0; i < 2; i++) servers.push(await open());
  });
  afterAll(() => Promise.all(servers.map(({ close }) => close())));

  test('lock an account together', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push((await servers[i % 2]?.logIn('target', WRONG))?.status ?? 0);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await servers[1]?.logIn('target', OWN)).toMatchObject({ status: 429 });
    expect(await servers[0]?.logIn('honest', OWN)).toMatchObject({ status: 200 });
  });

  test('answer while it hangs, let nobody in, and go on once it is back', async () => {
    const { milliseconds } = figures.store;
    const impatient = await open(milliseconds);
    redis.pause();
    try {
      expect(await impatient.logIn('hasty', OWN)).toMatchObject({ status: 503 });
      await expect(createShared(milliseconds).login.reset('anybody')).rejects.toThrow(StoreUnavailable);
    } finally {
      await redis.goOn();
      await impatient.close();
    }
    for (const server of servers) expect(await server.logIn('hasty', OWN)).toMatchObject({ status: 200 });
  });

  test('let nobody in once it is gone', async () => {
    await redis.kill();
    await expect(createShared().login.take('anybody')).rejects.toThrow(StoreUnavailable);
    for (const server of servers) expect(await server.logIn('settled', OWN)).toMatchObject({ status: 503 });
  });
});
