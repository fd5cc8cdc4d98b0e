import { expect, test } from 'vitest';
import { isThenable, joinContexts } from '../../src/adapters/context';
import type { CheckFailure } from '../../src/adapters/failure';
import { checkPassword, definePolicy } from '../../src/index';
import type { CheckContext } from '../../src/types';

const then = (): void => undefined;

test.each([
  [Promise.resolve(), true],
  [{ then }, true],
  [Object.assign(() => undefined, { then }), true],
  [{ then: true }, false],
  [{}, false],
  ['then', false],
  [null, false],
  [undefined, false],
  [0, false],
])('%o: %s', (value, expected) => {
  expect(isThenable(value)).toBe(expected);
});

test.each([
  ['nothing', [], {}],
  ['absent ones', [undefined, null], {}],
  [
    'the later goes before',
    [{ now: '2026-01-01', currentPassword: '1' }, { now: '2026-02-02' }],
    { now: '2026-02-02', currentPassword: '1' },
  ],
  [
    'what is absent in the later does not',
    [{ now: '2026-01-01' }, { now: undefined }, { now: null }],
    { now: '2026-01-01' },
  ],
  ['empty text is not absent', [{ currentPassword: '1' }, { currentPassword: '' }], { currentPassword: '' }],
])('%s', (_, sources, context) => {
  expect(joinContexts(sources)).toEqual(context);
});

test('fields are found where they are inherited', () => {
  expect(joinContexts([Object.create({ now: '2026-01-01' })])).toEqual({ now: '2026-01-01' });
});

/** What is behind a failure: its stage, and what was thrown. */
const failureOf = (run: () => unknown): { stage: string; thrown: unknown } | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    const { stage, thrown } = error as CheckFailure;
    return { stage, thrown };
  }
};

test.each([['context'], [1], [true], [Symbol('context')], [(): void => undefined]])('%o is no context', (source) => {
  expect(failureOf(() => joinContexts([source]))).toEqual({
    stage: 'context',
    thrown: new TypeError('context: not an object'),
  });
});

test('a promise is not taken for a field', () => {
  for (const source of [{ subject: Promise.resolve({}) }, { strength: { then: () => undefined } }]) {
    const [field] = Object.keys(source);
    expect(failureOf(() => joinContexts([source]))).toEqual({
      stage: 'context',
      thrown: new TypeError(`context.${field}: a promise; wait for it in getContext`),
    });
  }
});

test.each<[string, object]>([
  ['a field that does not exist', { password: '739162' }],
  ['a misspelt field', { subjects: {} }],
  ['a misspelt field that is absent', { subjects: undefined }],
  ['a subject', { idNumber: '11010519491231002X' }],
  ['a box around a context', { value: { subject: {} } }],
])('%s goes along, for the check to refuse', (_, source) => {
  expect(Object.keys(joinContexts([source]))).toEqual(Object.keys(source));
  expect(() => checkPassword(definePolicy(), '739162', joinContexts([source]) as CheckContext)).toThrow(TypeError);
});

const broken = (): never => {
  throw new Error('database');
};
const bad = {
  get idNumber(): string {
    return broken();
  },
};

test.each<[string, object]>([
  ['itself', bad],
  ['in its class', Object.create(bad) as object],
  ['of a relative', { others: [bad] }],
  ['in a list', { idNumber: Object.defineProperty(['11010519491231002X'], 0, { get: broken }) }],
  ['in a list of lists', { namePinyin: [Object.defineProperty(['zhang'], 0, { get: broken })] }],
])('what a getter of the subject throws goes on: %s', (_, subject) => {
  expect(failureOf(() => joinContexts([{ subject }]))).toEqual({ stage: 'getContext', thrown: new Error('database') });
});

test('a subject that goes round is read once', () => {
  const others: unknown[] = [];
  others.push(others);
  expect(joinContexts([{ subject: { others } }])).toEqual({ subject: { others } });
});
