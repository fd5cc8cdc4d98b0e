import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definePolicy, formats } from '../../../src/index';
import { policyOptions } from '../../../src/testing/index';

test('every one makes a policy; every format comes up', () => {
  const options = fc.sample(policyOptions(), { seed: 1, numRuns: 300 });
  for (const each of options) expect(definePolicy(each)).toMatchObject(each);
  expect(new Set(options.map(({ format }) => format)).size).toBe(Object.keys(formats).length);
});
