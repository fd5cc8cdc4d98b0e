/** Whatever fails, and whoever put the candidate into what was thrown: what comes out holds nothing of it. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promiseRule, resultRule, standardSchema, type AdapterContext } from '../../src/adapters';
import { definePolicy } from '../../src/index';
import type { Policy } from '../../src/types';
import { runs } from '../runs';

/** Characters that occur in no path, no code and no catalogue, so that a stack trace can be searched too. */
const rare = fc.string({ unit: fc.constantFrom(...'龘靐齉爩鱻麤虪吁Ωжधあ'), minLength: 4, maxLength: 20 });
const LEAK = 4;

const pin = definePolicy({ region: '361000' });
const text = definePolicy({ credential: 'online-account', meter: 'full' });

/** Every way in which a form could hand the candidate back with an error. */
const failures = (secret: string): AdapterContext[] => {
  const error = Object.assign(new Error(secret, { cause: secret }), { secret });
  const fail = (): never => {
    throw error;
  };
  return [
    {},
    { subject: { name: secret, username: secret, idNumber: secret }, currentPassword: secret },
    {
      get subject() {
        return fail();
      },
    },
    { isBlocked: fail },
    { strength: () => Promise.reject(error) },
    { strength: fail },
    { strength: () => Promise.resolve({ kind: 'full', measure: fail }) },
    { subject: { phone: { secret } as never } },
  ];
};

const printed = (value: unknown): string =>
  `${inspect(value, { showHidden: true, depth: 10, maxStringLength: null })} ${JSON.stringify(value, value instanceof Error ? Object.getOwnPropertyNames(value) : null)}`;

const sharesPiece = (output: string, secret: string): boolean =>
  Array.from({ length: secret.length - LEAK + 1 }, (_, i) => secret.slice(i, i + LEAK)).some((piece) =>
    output.includes(piece),
  );

const answersOf = async (policy: Policy, secret: string, value: unknown): Promise<string[]> => {
  const answers: unknown[] = [];
  for (const context of failures(secret)) {
    const getContext = (): AdapterContext => context;
    answers.push(await promiseRule(policy, getContext)({}, value).catch((error: unknown) => error));
    answers.push(await resultRule(policy, getContext)(value));
    const { issues } = await standardSchema(policy, getContext)['~standard'].validate(value);
    answers.push(issues);
  }
  return answers.map(printed);
};

describe.each([
  ['a PIN policy', pin],
  ['a text policy with a meter', text],
])('%s', (_, policy) => {
  test('an error, a result or an issue shows no four characters of the candidate, nor of the subject', async () => {
    await fc.assert(
      fc.asyncProperty(
        rare,
        fc.constantFrom(
          (secret: string): unknown => secret,
          (secret: string) => ({ secret }),
          (secret: string) => [secret],
        ),
        async (secret, wrap) => {
          for (const output of await answersOf(policy, secret, wrap(secret)))
            expect(sharesPiece(output, secret)).toBe(false);
        },
      ),
      { numRuns: runs(50, 500) },
    );
  });
});

test('the search finds what it looks for', () => {
  const secret = '龘靐齉爩鱻';
  expect(sharesPiece(printed(new Error('x', { cause: secret })), secret)).toBe(true);
  expect(sharesPiece(printed(Object.assign(new Error('x'), { values: { password: secret } })), secret)).toBe(true);
  expect(sharesPiece(printed(new Error(`x ${secret.slice(1)}`)), secret)).toBe(true);
  expect(sharesPiece(printed(new Error(secret.slice(2))), secret)).toBe(false);
});

test('the Error has a message and codes, and nothing else', async () => {
  const error = (await promiseRule(pin)({}, '123456').catch((thrown: unknown) => thrown)) as Error;
  expect(Object.getOwnPropertyNames(error).sort()).toEqual(['codes', 'message', 'stack']);
  expect(error.stack?.split('\n')[0]).toBe(`Error: ${error.message}`);
});
