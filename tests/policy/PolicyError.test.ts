import { expect, test } from 'vitest';
import { PolicyError } from '../../src/policy/PolicyError';

test('names the option and what is wrong with it, and is known by its name', () => {
  const error = new PolicyError('invalid-option', 'format.maxLength');
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(PolicyError);
  expect(error).toMatchObject({
    name: 'PolicyError',
    code: 'invalid-option',
    option: 'format.maxLength',
    message: 'invalid-option: format.maxLength',
  });
});

test('a subclass keeps its own prototype', () => {
  class Special extends PolicyError {}
  expect(new Special('contradiction', 'format')).toBeInstanceOf(Special);
});
