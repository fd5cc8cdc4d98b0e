import { describe, expect, test } from 'vitest';
import { deriveExamples } from '../../../regions/generator/pages/deriveExamples';
import { samplePerson } from '../../../regions/generator/pages/samplePerson';
import type { DerivationRule, XRule } from '../../../../src/types';
import { makeResidentId, makeResidentIdWithX } from '../../../../tests/people';

describe('deriveExamples', () => {
  test.each<[what: string, rule: DerivationRule, xRule: XRule | undefined, values: string[]]>([
    ['a fixed value', { type: 'fixed', value: '123456' }, undefined, ['123456']],
    ['a card', { type: 'slice', field: 'cardNumber', last: 6 }, undefined, ['024681']],
    ['a birth date', { type: 'slice', field: 'birthDate', format: 'YYYYMMDD', last: 6 }, undefined, ['900108']],
    ['an ID number in both forms', { type: 'slice', field: 'idNumber', last: 6 }, undefined, ['080038', '108003']],
    ['a final X', { type: 'slice', field: 'idNumber', last: 6 }, 'zero', ['080020', '108002']],
    ['nothing for a random one', { type: 'random', length: [6, 6], charset: 'digits', delivery: 'sms' }, undefined, []],
    ['nothing for one that people set', { type: 'user-set' }, undefined, []],
  ])('%s', (_what, rule, xRule, values) => {
    expect(deriveExamples({ rule, ...(xRule && { xRule }) })).toEqual(values);
  });

  test('the person does not exist: the area is the code of a province', () => {
    expect(samplePerson.idNumber).toBe(makeResidentId({ date: '1990-01-08', sequence: '003' }));
    expect(samplePerson.idNumberWithX).toBe(makeResidentIdWithX({ date: '1990-01-08' }));
  });
});
