import { expect, test } from 'vitest';
import { PolicyError } from '../../src/policy/PolicyError';

test('names the argument, the option and what is wrong with it, and is known by its name', () => {
  const error = new PolicyError('invalid-option', 'options.format.maxLength');
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(PolicyError);
  expect(error).toMatchObject({
    name: 'PolicyError',
    code: 'invalid-option',
    option: 'format.maxLength',
    message: 'options.format.maxLength: invalid-option',
  });
});

test('names what is allowed, where the choice is closed', () => {
  const error = new PolicyError('invalid-option', 'options.strictness', ['standard', 'strict']);
  expect(error.message).toBe('options.strictness: invalid-option (one of: standard, strict)');
  expect(error.allowed).toEqual(['standard', 'strict']);
});

test('an argument that is wrong as a whole is the option', () => {
  expect(new PolicyError('invalid-option', 'policy')).toMatchObject({
    option: 'policy',
    message: 'policy: invalid-option',
  });
});

test('a subclass keeps its own prototype', () => {
  class Special extends PolicyError {}
  expect(new Special('contradiction', 'format')).toBeInstanceOf(Special);
});
