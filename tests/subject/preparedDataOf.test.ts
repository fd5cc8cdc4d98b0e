import { describe, expect, test } from 'vitest';
import { definePolicy } from '../../src/policy/definePolicy';
import { PolicyError } from '../../src/policy/PolicyError';
import { preparedDataOf } from '../../src/subject/prepareSubject';
import { prepareSubject } from '../../src/subject/prepareSubject';
import type { PreparedSubject } from '../../src/types';

const policy = definePolicy({ region: '500000' });
const subject = { phone: '13900000000' };

describe('preparedDataOf', () => {
  test('the same from a subject and from a prepared one', () => {
    expect(preparedDataOf(policy, prepareSubject(policy, subject))).toEqual(preparedDataOf(policy, subject));
  });

  test('a prepared one is not read again', () => {
    const prepared = prepareSubject(policy, subject);
    expect(preparedDataOf(policy, prepared)).toBe(preparedDataOf(policy, prepared));
  });

  test.each([null, undefined])('%s is nobody', (nobody) => {
    expect(preparedDataOf(policy, nobody)).toEqual(preparedDataOf(policy, {}));
  });

  test('an equal policy will do, another one will not', () => {
    const prepared = prepareSubject(policy, subject);
    expect(preparedDataOf(definePolicy({ region: '500000' }), prepared).numbers).toHaveLength(1);
    expect(() => preparedDataOf(definePolicy({ region: '310000' }), prepared)).toThrow(PolicyError);
  });

  test('what went through JSON holds nothing and throws', () => {
    const copy = JSON.parse(JSON.stringify(prepareSubject(policy, subject))) as PreparedSubject;
    expect(() => preparedDataOf(policy, copy)).toThrow(TypeError);
  });
});
