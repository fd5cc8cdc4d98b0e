import { expect, test } from 'vitest';
import { findingOrder } from '../../src/policy/findingCodes';
import { examples, findExample } from './examples';

test.each(findingOrder)('%s is what its example gives', (code) => {
  expect(findExample(code)?.code).toBe(code);
});

test('there is one example for each code, in the order of the codes', () => {
  expect(Object.keys(examples)).toEqual(findingOrder);
});
