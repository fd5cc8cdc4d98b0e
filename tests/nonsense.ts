/** What nobody should give to a function, and what has to become of it: an error of the package that names the argument. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { PolicyError, RandomUnavailable, VerifyFailed } from '../src/index';
import { runs } from './runs';

/** A function and arguments that are right. */
export interface Exported {
  /** What is called. */
  call: (...args: never[]) => unknown;
  /** Arguments that are right, by name. */
  args: Record<string, unknown>;
  /** What a message may begin with besides the arguments' names: fields of one object of options. */
  fields?: readonly string[];
}

export const explode = (): never => {
  throw new Error('of the caller');
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

const oddities: readonly unknown[] = [
  undefined,
  null,
  NaN,
  -1,
  0.5,
  Infinity,
  900108,
  10n,
  true,
  '',
  'x',
  '123456',
  'constructor',
  '__proto__',
  '\ud800',
  Symbol('x'),
  Symbol.iterator,
  [],
  [undefined],
  [[[]]],
  Array(3),
  Array(2000).fill(''),
  {},
  Object.create(null),
  { prepared: true },
  { length: 3 },
  { then: explode },
  JSON.parse('{"__proto__":{"x":1}}'),
  cyclic,
  new Date(NaN),
  new Map(),
  new Uint8Array(3),
  /x/,
  Promise.resolve('x'),
  () => undefined,
  async () => Promise.resolve(true),
  revoked(),
  Object.freeze({ toString: explode, valueOf: explode }),
  new String('x'),
];

/** Behind a function, since fast-check looks into what it draws, and some of these do not bear it. */
export const nonsense: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.nat(oddities.length - 1).map((index) => () => oddities[index]),
  fc
    .anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true })
    .map((value) => () => value),
);

/** One value of a tree in another's place, at the end of a path of random turns. */
const replaceIn = (tree: unknown, turns: readonly number[], value: unknown): unknown => {
  const [turn, ...rest] = turns;
  if (turn === undefined || typeof tree !== 'object' || tree === null) return value;
  const keys = Object.keys(tree);
  const key = keys[turn % (keys.length + 1)];
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(tree)
    ? (tree.slice() as unknown as Record<string, unknown>)
    : { ...(tree as Record<string, unknown>) };
  copy[key] = replaceIn(copy[key], rest, value);
  return copy;
};

export const outcomeOf = async (run: () => unknown): Promise<unknown> => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
};

const own = [TypeError, PolicyError, RandomUnavailable, VerifyFailed];

/** With nonsense at any place of any argument: no error, or one of the package's that begins with the argument's name. */
export const assertTypedErrors = async ({ call, args, fields = [] }: Exported): Promise<void> => {
  const names = Object.keys(args);
  expect(await outcomeOf(() => call(...(Object.values(args) as never[])))).toBeUndefined();
  if (names.length === 0) return;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(fc.nat(40), { maxLength: 4 }),
      nonsense,
      async (name, turns, value) => {
        const given = names.map((each) => (each === name ? replaceIn(args[each], turns, value()) : args[each]));
        const error = await outcomeOf(() => call(...(given as never[])));
        if (error === undefined) return;
        const { message } = error as Error;
        expect(
          own.some((type) => error instanceof type),
          message,
        ).toBe(true);
        expect(
          names.concat(fields).some((each) => message.startsWith(`${each}.`) || message.startsWith(`${each}: `)),
          message,
        ).toBe(true);
      },
    ),
    { numRuns: runs(60, 20_000) },
  );
};
