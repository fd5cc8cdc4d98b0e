import { expect, test } from 'vitest';
import { createPolicyCache } from '../../src/cli/answerLines';
import type { PolicyOptions } from '../../src/types';

const own = (i: number): PolicyOptions => ({ blocklist: [`word${i}`] });

test('the same options give the same policy', () => {
  const define = createPolicyCache();
  expect(define({ region: '500000' })).toBe(define({ region: '500000' }));
  expect(define({ region: '500000' })).not.toBe(define({ region: '361000' }));
});

test('the one that was not used for longest goes first', () => {
  const define = createPolicyCache();
  const [first, second] = [define(own(0)), define(own(1))];
  for (let i = 2; i < 256; i++) define(own(i));
  expect(define(own(0))).toBe(first);
  define(own(256));
  expect(define(own(0))).toBe(first);
  expect(define(own(1))).not.toBe(second);
});

test('a long one is not kept', () => {
  const define = createPolicyCache();
  const long: PolicyOptions = { blocklist: Array.from({ length: 900 }, (_, i) => `${i}`.padEnd(40, 'x')) };
  expect(define(long)).toEqual(define(long));
  expect(define(long)).not.toBe(define(long));
});

test('one that cannot stand throws each time', () => {
  const define = createPolicyCache();
  for (let i = 0; i < 2; i++) expect(() => define({ region: 'x' })).toThrow('invalid-option: region');
});
