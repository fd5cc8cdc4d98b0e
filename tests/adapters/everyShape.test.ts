/** What holds for all shapes alike: who passes, what is said, and that nothing accepts, hangs or tells by accident. */
import fc from 'fast-check';
import { fillWording } from '../../src/messages/wording';
import { describe, expect, test, vi } from 'vitest';
import * as adapters from '../../src/adapters';
import type { AdapterContext, GetContext } from '../../src/adapters';
import { checkPassword, definePolicy, messages as zhCN, prepareSubject } from '../../src/index';
import { messages as en } from '../../src/messages/en';
import type { Messages, StrengthMeter, Subject } from '../../src/types';
import { anyTexts } from '../../src/testing/arbitraries/subjects';
import { makeResidentId } from '../people';
import { rules, shapes } from './shapes';
import { runs } from '../runs';

const policy = definePolicy({ region: '361000' });
const subject: Subject = { idNumber: makeResidentId({ date: '1990-01-08' }) };
const general = { message: zhCN.failed };
const someText: unknown = expect.stringMatching(/./);
const meter: StrengthMeter = { kind: 'full', measure: () => ({ score: 4, guesses: 1e12 }) };

/** A context of a form that is not written in TypeScript. */
const untyped = (getContext: () => unknown): GetContext => getContext as GetContext;
const failing = (): never => {
  throw new Error('739162');
};
const later = <T>(value: T): Promise<T> => Promise.resolve(value);

test('every shape that users can import is tried here', () => {
  expect(Object.keys(shapes).sort()).toEqual(Object.keys(adapters).sort());
});

describe.each(Object.entries(shapes))('%s', (name, build) => {
  test.each([
    ['an initial password of the region', '900108', '这是初始密码，请换一个'],
    ['one of elsewhere', '123456', '这类初始密码很常见，请换一个'],
    ['a birthday turned round', '080190', '与出生日期相同或接近，请换一个'],
    ['too short', '7391', '密码太短，至少要 6 位数字'],
    ['blanks only', '      ', '密码太短，至少要 6 位数字'],
    ['a good one', '739162', undefined],
    ['only a warning', '000210', undefined],
  ])('%s', async (_, candidate, message) => {
    expect((await build(policy, () => ({ subject }))(candidate))?.message).toBe(message);
  });

  test.each([
    [0],
    [739162],
    [739162n],
    [NaN],
    [true],
    [false],
    [Symbol('739162')],
    [['739162']],
    [{ value: '739162' }],
    [() => '739162'],
    [new String('739162')],
    [new Date(0)],
  ])('what is not a string is refused: %o', async (value) => {
    expect(await build(policy)(value)).toMatchObject(general);
  });

  test.each([[''], [null], [undefined]])('empty: %o', async (value) => {
    const isRefused = name === 'standardSchema';
    expect((await build(policy)(value))?.message).toBe(isRefused ? '密码太短，至少要 6 位数字' : undefined);
  });

  test('the context is read at each check', async () => {
    let known: Subject = {};
    const ask = build(policy, () => ({ subject: known }));
    expect(await ask('900109')).toBeUndefined();
    known = subject;
    expect((await ask('900109'))?.message).toBe('与初始密码太接近，请整个换掉');
    known = {};
    expect(await ask('900109')).toBeUndefined();
  });

  test('a prepared subject, the current password, words and messages of the context count', async () => {
    expect(await build(policy, () => ({ subject: prepareSubject(policy, subject) }))('900108')).toBeDefined();
    expect((await build(policy, () => ({ currentPassword: '739162' }))('739162'))?.message).toBe(
      '与原密码相同，请换一个',
    );
    expect((await build(policy, () => ({ isBlocked: () => true }))('739162'))?.message).toBe(
      '平台不接受这个密码，请换一个',
    );
    expect((await build(policy, () => ({ messages: en }))('123456'))?.message).toBe(
      en.findings['initial-password.common'],
    );
  });

  test('a form may keep its state in getters of an instance, or in a proxy', async () => {
    class Form {
      get subject(): Subject {
        return subject;
      }
    }
    expect(await build(policy, () => new Form())('900108')).toBeDefined();
    expect(await build(policy, () => new Proxy({ subject }, {}))('900108')).toBeDefined();
  });

  test('a context that has to be waited for is', async () => {
    expect(
      (
        await build(
          policy,
          untyped(async () => ({ subject })),
        )('900108')
      )?.message,
    ).toBe('这是初始密码，请换一个');
    expect(
      await build(
        policy,
        untyped(async () => ({ subject })),
      )('739162'),
    ).toBeUndefined();
  });

  test.each<[string, () => unknown]>([
    ['a getter that throws', failing],
    ['a promise that is rejected', () => Promise.reject(new Error('739162'))],
    [
      'a thenable that rejects',
      () => ({
        then: (_: unknown, reject: (reason: unknown) => void) => {
          reject('739162');
        },
      }),
    ],
    ['a thenable that throws', () => ({ then: failing })],
    ['then, a getter that throws', () => Object.defineProperty({}, 'then', { get: failing })],
    ['text', () => 'context'],
    ['a number', () => 739162],
    ['a function', () => () => ({ subject })],
    ['a subject that is a promise', () => ({ subject: later(subject) })],
    ['a current password that is a promise', () => ({ currentPassword: later('739162') })],
    ['a subject that is a function', () => ({ subject: () => subject })],
    ['a number in the subject', () => ({ subject: { phone: 13900005829 } })],
    [
      'a subject that throws',
      () => ({
        get subject() {
          return failing();
        },
      }),
    ],
    [
      'a field of the subject that throws',
      () => ({
        subject: {
          get phone() {
            return failing();
          },
        },
      }),
    ],
    [
      'a subject prepared for another policy',
      () => ({ subject: prepareSubject(definePolicy({ region: '110000' }), subject) }),
    ],
    ['isBlocked that throws', () => ({ isBlocked: failing })],
  ])('%s refuses with the general message', async (_, getContext) => {
    expect(await build(policy, untyped(getContext))('739162')).toMatchObject(general);
  });

  test.each([
    ['no texts', {}],
    ['a number for a text', { failed: 5 }],
    [
      'texts that throw',
      {
        get findings() {
          return failing();
        },
        get failed() {
          return failing();
        },
      },
    ],
  ])('messages with %s make the general message of the library', async (_, messages) => {
    expect(
      await build(
        policy,
        untyped(() => ({ messages })),
      )('123456'),
    ).toMatchObject(general);
  });

  test('the general message is that of the context, and never empty', async () => {
    expect(await build(policy, () => ({ messages: en, isBlocked: failing }))('739162')).toMatchObject({
      message: en.failed,
    });
    const silent: Messages = { ...zhCN, failed: '', findings: { ...zhCN.findings, 'requirement.too-short': '' } };
    expect(await build(policy, () => ({ messages: silent }))('7391')).toMatchObject(general);
  });

  test.each([[undefined], [null], [{}], ['policy'], [{ ...policy, version: 99 }]])(
    'with no usable policy nothing passes: %o',
    async (wrong) => {
      const said = await build(wrong as never)('123456');
      expect(said?.message).toBe(
        wrong !== null && typeof wrong === 'object' && !('version' in wrong) ? '这是初始密码，请换一个' : zhCN.failed,
      );
    },
  );

  test('a policy that came as JSON is as good', async () => {
    const sent = JSON.parse(JSON.stringify(policy)) as typeof policy;
    expect(await build(sent, () => ({ subject }))('900108')).toBeDefined();
    expect(await build(sent, () => ({ subject }))('739162')).toBeUndefined();
  });

  test('says what checkPassword says, of any text', async () => {
    const portal = definePolicy({ credential: 'online-account' });
    await fc.assert(
      fc.asyncProperty(
        anyTexts().filter((text) => text !== ''),
        fc.constantFrom(policy, portal),
        async (text, chosen) => {
          const { accepted, findings } = checkPassword(chosen, text, { subject });
          const said = await build(chosen, () => ({ subject }))(text);
          expect(said?.message).toBe(
            accepted ? undefined : findings.find(({ severity }) => severity === 'reject')?.message,
          );
        },
      ),
      { numRuns: runs(30, 1000) },
    );
  });

  test('answers for any value, and passes nothing that is not a text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withDate: true, withTypedArray: true, withNullPrototype: true }),
        async (value) => {
          const said = await build(policy)(value);
          if (value === '' || value === null || value === undefined) return;
          if (typeof value === 'string') expect(said === undefined).toBe(checkPassword(policy, value).accepted);
          else expect(said).toMatchObject(general);
        },
      ),
      { numRuns: runs(50, 1000) },
    );
  });

  test('answers whatever the context is, and never passes what no context could make acceptable', async () => {
    const fields = [
      'subject',
      'currentPassword',
      'strength',
      'blocklist',
      'isBlocked',
      'messages',
      'now',
    ] satisfies (keyof AdapterContext)[];
    const context = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...fields), fc.anything()));
    const metered = definePolicy({ credential: 'online-account', meter: 'full' });
    await fc.assert(
      fc.asyncProperty(context, async (value) => {
        expect(
          (
            await build(
              policy,
              untyped(() => value),
            )('123456')
          )?.message,
        ).toEqual(someText);
        expect(
          (
            await build(
              metered,
              untyped(() => value),
            )('kX7pQm2z')
          )?.message,
        ).toEqual(someText);
      }),
      { numRuns: runs(50, 1000) },
    );
  });

  test('a meter that loads decides where the rules accept', async () => {
    const metered = definePolicy({ credential: 'online-account', meter: 'full' });
    const weak: StrengthMeter = { kind: 'full', measure: () => ({ score: 1, guesses: 1e4 }) };
    expect(await build(metered, () => ({ strength: () => later(meter) }))('kX7pQm2z')).toBeUndefined();
    expect((await build(metered, () => ({ strength: () => later(weak) }))('kX7pQm2z'))?.message).toBe(
      '密码强度不够，请加长或换一个',
    );
    expect((await build(metered, () => ({ strength: weak }))('kX7pQm2z'))?.message).toBe(
      '密码强度不够，请加长或换一个',
    );
  });

  test.each<[string, () => unknown]>([
    ['rejects', () => Promise.reject(new Error('kX7pQm2z'))],
    ['throws', failing],
    ['loads nothing', () => later(undefined)],
    ['loads the other kind', () => later({ ...meter, kind: 'light' })],
    ['loads text', () => later('meter')],
    ['loads a meter that throws', () => later({ ...meter, measure: failing })],
    ['loads a meter that answers later', () => later({ ...meter, measure: () => later({ score: 4, guesses: 1e12 }) })],
    [
      'loads a meter that is rejected',
      () =>
        later({
          ...meter,
          measure: () =>
            new Promise((_, reject) => {
              setTimeout(reject, 0);
            }).catch(() => undefined),
        }),
    ],
    ['loads a meter without a measure', () => later({ kind: 'full' })],
    [
      'loads a meter whose kind throws',
      () =>
        later({
          get kind() {
            return failing();
          },
        }),
    ],
  ])('a loader that %s refuses with the general message', async (_, strength) => {
    const metered = definePolicy({ credential: 'online-account', meter: 'full' });
    expect(
      await build(
        metered,
        untyped(() => ({ strength })),
      )('kX7pQm2z'),
    ).toMatchObject(general);
  });

  test('a loader is called only where a meter has to decide, and once', async () => {
    const metered = definePolicy({ credential: 'online-account', meter: 'full' });
    const load = vi.fn(() => later(meter));
    await build(policy, () => ({ strength: load }))('739162');
    await build(definePolicy({ credential: 'online-account' }), () => ({ strength: load }))('kX7pQm2z');
    const ask = build(metered, () => ({ subject, strength: () => load() }));
    expect((await ask('Yb1'))?.message).toBe('密码太短，至少要 8 位');
    expect((await ask('password1'))?.message).toBe('与常见密码太接近，请换一个');
    expect((await ask('aaaaaaa1'))?.message).toBeTruthy();
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([ask('kX7pQm2z'), ask('tL9#vB2q')])).toEqual([undefined, undefined]);
    expect(await ask('kX7pQm2z')).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('a loader that failed is called again', async () => {
    const metered = definePolicy({ credential: 'online-account', meter: 'full' });
    const load = vi.fn(() => later(meter));
    load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(undefined as never);
    const ask = build(metered, () => ({ strength: load }));
    expect(await ask('kX7pQm2z')).toMatchObject(general);
    expect(await ask('kX7pQm2z')).toMatchObject(general);
    expect(await ask('kX7pQm2z')).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(3);
  });

  test('a check is about the context of its time, however long a meter loads', async () => {
    const metered = definePolicy({ credential: 'online-account', meter: 'full' });
    let isBlocked = (): boolean => false;
    let finish = (loaded: StrengthMeter): unknown => loaded;
    const ask = build(metered, () => ({
      isBlocked,
      strength: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    }));
    const asked = ask('kX7pQm2z');
    isBlocked = () => true;
    finish(meter);
    expect(await asked).toBeUndefined();
    expect((await ask('kX7pQm2z'))?.message).toBe('平台不接受密码或其中的词，请换一个');
  });
});

describe.each(Object.entries(rules))('%s, required', (_, build) => {
  test.each([[''], [null], [undefined]])('refuses %o as too short', async (value) => {
    expect((await build(policy, undefined, { required: true })(value))?.message).toBe('密码太短，至少要 6 位数字');
    expect((await build(policy, () => ({ messages: en }), { required: true })(value))?.message).toBe(
      fillWording(en.findings['requirement.too-short'], en, { min: 6 }, 'digits'),
    );
    expect(await build(policy, undefined, { required: false })(value)).toBeUndefined();
  });
});
