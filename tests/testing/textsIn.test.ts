import { expect, test } from 'vitest';
import { textsIn } from '../../src/testing/people';

test.each([
  ['a text', 'abc', ['abc']],
  ['nothing', null, []],
  ['a number', 739105, []],
  ['a subject', { phone: '15400000000', idNumber: ['a', null, 'b'], others: [{ name: '吕絮' }] }, ['15400000000', 'a', 'b', '吕絮']],
])('%s', (_, value, texts) => {
  expect(textsIn(value)).toEqual(texts);
});
