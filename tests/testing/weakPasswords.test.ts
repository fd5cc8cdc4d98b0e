import { describe, expect, test } from 'vitest';
import { definePolicy, formats, PolicyError } from '../../src/index';
import { createPerson, listWeakPasswords } from '../../src/testing/index';
import { decorate } from '../../src/testing/weakPasswords';
import type { FindingCode, Subject } from '../../src/types';

test.each([
  ['both ends of what is too long', '15412345678', formats.pin6, ['345678', '154123']],
  ['what fits, once', '582914', formats.pin6, ['582914']],
  ['digits only where the format has nothing else', '1990-01-02', formats.pin8, ['19900102']],
  ['nothing of what is too short', '1990', formats.pin6, []],
  [
    'little around it where letters are asked for',
    '15412345678',
    formats.portal,
    ['15412345678a', 'a15412345678', '15412345678@', 'Aa@15412345678'],
  ],
  ['three classes of four', '15412345678', formats.djbh, ['Aa@15412345678']],
  ['nothing that the format has no character for', '欧阳岚', formats.letterDigit6, []],
])('%s', (_, piece, format, candidates) => {
  expect(decorate(piece, format)).toEqual(candidates);
});

const subject: Subject = {
  idNumber: '110000199001080107',
  phone: '15473915264',
  namePinyin: ['shen', 'mu', 'yang'],
  cardNumber: 'A73619485',
  username: 'muyang5274',
  others: [{ phone: '15462839175' }],
};

describe('six digits', () => {
  const policy = definePolicy({ region: '500000', blocklist: ['882266'] });
  const weak = listWeakPasswords(policy, subject, { currentPassword: '582914' });
  const of = (code: FindingCode): string[] =>
    weak.filter((entry) => entry.code === code).map(({ candidate }) => candidate);

  test.each<[FindingCode, string]>([
    ['pattern.repeated', '777777'],
    ['pattern.sequence', '012345'],
    ['pattern.keypad-path', '147258'],
    ['blocklist.common', '520131'],
    ['blocklist.custom', '882266'],
    ['subject.birth-date', '900108'],
    ['subject.birth-date', '080190'],
    ['subject.document', '080107'],
    ['subject.phone', '915264'],
    ['subject.card', '619485'],
    ['subject.other', '839175'],
    ['initial-password', '123456'],
    ['initial-password.common', '888888'],
    ['initial-password.similar', '123457'],
    ['reuse.current', '582914'],
    ['reuse.similar', '582915'],
    ['reuse.similar', '419285'],
  ])('%s: %s', (code, candidate) => {
    expect(of(code)).toContain(candidate);
  });

  test('the same list in every run, none twice for a code, at most eight of one', () => {
    expect(listWeakPasswords(policy, subject, { currentPassword: '582914' })).toEqual(weak);
    expect(new Set(weak.map(({ code, candidate }) => `${code} ${candidate}`)).size).toBe(weak.length);
    for (const { code } of weak) expect(of(code).length).toBeLessThanOrEqual(8);
  });

  test('what the policy does not refuse is not weak', () => {
    const lenient = definePolicy({
      region: '500000',
      severities: { 'pattern.sequence': 'off', 'subject.phone': 'warn' },
    });
    const codes = new Set(listWeakPasswords(lenient, subject).map(({ code }) => code));
    expect(codes).toContain('pattern.repeated');
    expect(codes).not.toContain('pattern.sequence');
    expect(codes).not.toContain('subject.phone');
  });

  test('nothing is known of nobody', () => {
    expect(new Set(listWeakPasswords(policy, {}).map(({ code }) => code.split('.')[0]))).toEqual(
      new Set(['pattern', 'blocklist', 'initial-password']),
    );
  });
});

describe('text', () => {
  const weak = listWeakPasswords(definePolicy({ credential: 'online-account' }), subject, {
    currentPassword: 'Tq7#mWz5',
  });

  test.each<[FindingCode, string]>([
    ['pattern.keypad-path', '1qaz2wsx3edc4rfv'],
    ['blocklist.common', 'password1'],
    ['subject.birth-date', '19900108a'],
    ['subject.phone', 'a15473915264'],
    ['subject.name', 'shenmuyang123'],
    ['subject.other', 'muyang5274'],
    ['reuse.current', 'Tq7#mWz5'],
    ['reuse.similar', 'Tq7#mWz6'],
  ])('%s: %s', (code, candidate) => {
    expect(weak).toContainEqual({ code, candidate });
  });

  test.each(Object.entries(formats))('there are some of every format: %s', (_, format) => {
    const codes = new Set(listWeakPasswords(definePolicy({ format }), createPerson(7)).map(({ code }) => code));
    expect(codes.size).toBeGreaterThan(4);
  });
});

test('a policy of a newer version is refused', () => {
  expect(() => listWeakPasswords({ ...definePolicy(), version: 99 }, {})).toThrow(PolicyError);
});
