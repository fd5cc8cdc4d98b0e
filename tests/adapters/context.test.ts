import { expect, test } from 'vitest';
import { isThenable, joinContexts } from '../../src/adapters/context';

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

test.each([['context'], [1], [true], [Symbol('context')], [(): void => undefined]])('%o is no context', (source) => {
  expect(() => joinContexts([source])).toThrow(new TypeError('context: an object'));
});

test('a promise stands for no field', () => {
  expect(() => joinContexts([{ subject: Promise.resolve({}) }])).toThrow(new TypeError('subject: not a promise'));
  expect(() => joinContexts([{ strength: { then: () => undefined } }])).toThrow(
    new TypeError('strength: not a promise'),
  );
});

test.each<[string, unknown]>([
  ['a field that is none', { password: '739162' }],
  ['a misspelt field', { subjects: {} }],
  ['a subject', { idNumber: '11010519491231002X' }],
  ['a subject of whom a card is known', { cardNumber: 'A10486273' }],
  ['a box around a context', { value: { subject: {} } }],
])('%s is no context', (_, source) => {
  expect(() => joinContexts([source])).toThrow(new TypeError('context: unknown field'));
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
  expect(() => joinContexts([{ subject }])).toThrow('database');
});

test('a subject that goes round is read once', () => {
  const others: unknown[] = [];
  others.push(others);
  expect(joinContexts([{ subject: { others } }])).toEqual({ subject: { others } });
});
