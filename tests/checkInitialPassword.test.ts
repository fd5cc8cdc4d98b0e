import { describe, expect, test } from 'vitest';
import { checkInitialPassword, definePolicy, isInitialPassword, PolicyError, prepareSubject } from '../src/index';
import { knownPerson } from './knownPerson';

const policy = definePolicy({ region: '110000', credential: 'medical-insurance-card' });
const { idNumber } = knownPerson;

describe('checkInitialPassword', () => {
  test('a value of the region, with its rule', () => {
    const { isInitial, complete, ruleIds } = checkInitialPassword(policy, '123456', knownPerson);
    expect({ isInitial, complete }).toEqual({ isInitial: true, complete: true });
    expect(ruleIds[0]).toBe('beijing/medical-insurance-card/3');
  });

  test.each(['19000X', '19000x', '１９０００Ｘ', '190000', '319000'])('a reading of the last six of the ID number: %s', (password) => {
    expect(checkInitialPassword(policy, password, knownPerson)).toMatchObject({ isInitial: true });
  });

  test('a value seen anywhere', () => {
    const { isInitial, ruleIds } = checkInitialPassword(policy, '955330', {});
    expect([isInitial, ruleIds.length]).toEqual([true, 1]);
  });

  test('only whole values: neither a neighbour nor a longer text', () => {
    for (const password of ['123457', '1234567', '654321', '', '739105', `${idNumber}1`]) {
      expect(checkInitialPassword(policy, password, knownPerson)).toEqual({ isInitial: false, complete: true, ruleIds: [] });
    }
  });

  test('incomplete where a rule of the region could not be derived', () => {
    expect(checkInitialPassword(policy, '739105', {})).toEqual({ isInitial: false, complete: false, ruleIds: [] });
    expect(checkInitialPassword(policy, '739105', { idNumber: '身份证' }).complete).toBe(false);
    expect(checkInitialPassword(policy, '123456', {})).toMatchObject({ isInitial: true, complete: false });
    expect(checkInitialPassword(policy, '739105', { idNumber }).complete).toBe(true);
  });

  test('incomplete where the policy asks for a field', () => {
    const asking = definePolicy({ region: '500000', requiredSubject: ['phone'] });
    expect(checkInitialPassword(asking, '739105', {}).complete).toBe(false);
    expect(checkInitialPassword(asking, '739105', { phone: '13900005274' }).complete).toBe(true);
    expect(checkInitialPassword(definePolicy({ region: '500000' }), '739105', {}).complete).toBe(true);
  });

  test('takes a prepared subject and the policy as JSON', () => {
    const prepared = prepareSubject(policy, knownPerson);
    expect(checkInitialPassword(policy, '19000X', prepared)).toEqual(checkInitialPassword(policy, '19000X', knownPerson));
    expect(checkInitialPassword(JSON.parse(JSON.stringify(policy)) as typeof policy, '123456', prepared).isInitial).toBe(true);
    expect(() => checkInitialPassword(definePolicy(), '123456', prepared)).toThrow(PolicyError);
  });

  test('refuses what is no text', () => {
    for (const password of [123456, null, undefined, ['123456']]) {
      expect(() => checkInitialPassword(policy, password as never, {})).toThrow(TypeError);
    }
    expect(() => checkInitialPassword(policy, '123456', { phone: 13900005274 as never })).toThrow(TypeError);
  });
});

describe('isInitialPassword', () => {
  test('answers what checkInitialPassword answers', () => {
    for (const password of ['123456', '190000', '739105', '']) {
      expect(isInitialPassword(policy, password, knownPerson)).toBe(checkInitialPassword(policy, password, knownPerson).isInitial);
    }
    expect(isInitialPassword(policy, '123456', {})).toBe(true);
    expect(() => isInitialPassword(policy, 123456 as never, {})).toThrow(TypeError);
  });
});
