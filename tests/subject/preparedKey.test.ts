import { expect, test } from 'vitest';
import { preparedKey } from '../../src/subject/prepareSubject';

test('preparedKey is the same in every copy of the library', () => {
  expect(preparedKey).toBe(Symbol.for('yibao-password-policy.prepared'));
});
