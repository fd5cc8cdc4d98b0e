import { expect, test } from 'vitest';
import { readContext } from '../../src/adapters/readContext';

test.each([
  ['nothing', [], {}],
  ['absent ones', [undefined, null], {}],
  ['the later goes before', [{ now: '2026-01-01', currentPassword: '1' }, { now: '2026-02-02' }], { now: '2026-02-02', currentPassword: '1' }],
  ['what is absent in the later does not', [{ now: '2026-01-01' }, { now: undefined }, { now: null }], { now: '2026-01-01' }],
  ['empty text is not absent', [{ currentPassword: '1' }, { currentPassword: '' }], { currentPassword: '' }],
  ['other fields are left out', [{ password: '739162', now: '2026-01-01' }], { now: '2026-01-01' }],
])('%s', (_, sources, context) => {
  expect(readContext(sources)).toEqual(context);
});

test('fields are found where they are inherited', () => {
  expect(readContext([Object.create({ now: '2026-01-01' })])).toEqual({ now: '2026-01-01' });
});

test.each([['context'], [1], [true], [Symbol('context')], [(): void => undefined]])('%o is no context', (source) => {
  expect(() => readContext([source])).toThrow(new TypeError('context: an object'));
});

test('a promise stands for no field', () => {
  expect(() => readContext([{ subject: Promise.resolve({}) }])).toThrow(new TypeError('subject: not a promise'));
  expect(() => readContext([{ strength: { then: () => undefined } }])).toThrow(new TypeError('strength: not a promise'));
});
