/** The audit with hash functions that Node lacks: bcrypt and Argon2id, at the least cost they take. */
import bcrypt from 'bcryptjs';
import { argon2id, argon2Verify } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { definePolicy, deriveInitialPasswords, findInitialPassword } from '../../src/index';
import { createPerson } from '../../src/testing/index';

const policy = definePolicy({ region: '500000' });
const person = createPerson(2026);
const values = deriveInitialPasswords(policy, person);
const regional = values[0]?.value ?? '';
const elsewhere = values[values.length - 1]?.value ?? '';
const own = '739105';

test('the three passwords differ, and the last is no initial one', () => {
  expect(new Set([regional, elsewhere, own]).size).toBe(3);
  expect(values.map(({ value }) => value)).not.toContain(own);
});

const cases: [string, string, boolean][] = [
  ['the region', regional, true],
  ['elsewhere', elsewhere, true],
  ['nobody', own, false],
];

describe('bcrypt', () => {
  test.each(cases)('a password of %s', async (_, password, isInitial) => {
    const stored = await bcrypt.hash(password, 4);
    expect(await findInitialPassword(policy, person, (value) => bcrypt.compare(value, stored))).toEqual({
      isInitial,
      complete: true,
    });
  });
});

describe('Argon2id', () => {
  test.each(cases)('a password of %s', async (_, password, isInitial) => {
    const salt = new Uint8Array(16).fill(7);
    const stored = await argon2id({
      password,
      salt,
      parallelism: 1,
      iterations: 1,
      memorySize: 8,
      hashLength: 16,
      outputType: 'encoded',
    });
    const verify = (value: string): Promise<boolean> => argon2Verify({ password: value, hash: stored });
    expect(await findInitialPassword(policy, person, verify)).toEqual({ isInitial, complete: true });
  });
});
