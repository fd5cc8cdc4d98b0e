import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIdNumber } from '../../../src/documents/readIdNumber';
import { residentId } from '../../../src/documents/kinds';
import { residentIds, type ResidentIdOptions } from '../../../src/testing/index';

const load = createRequire(import.meta.url);
const { validateCnid } = load('validid') as { validateCnid(text: string): { ok: boolean } };
const { stdnum } = load('stdnum') as { stdnum: { CN: { ric: { validate(text: string): { isValid: boolean } } } } };
const isValidToPeers = (number: string): boolean[] => [validateCnid(number).ok, stdnum.CN.ric.validate(number).isValid];

/** Nobody under test lives in the future: peers have a clock. */
const always = (options: ResidentIdOptions, holds: (number: string) => boolean): void => {
  fc.assert(fc.property(residentIds(options), holds), { numRuns: 300 });
};

describe('18 characters', () => {
  test('valid to the library and to both peers', () => {
    always({}, (number) => residentId.isValid(number) && isValidToPeers(number).every(Boolean));
  });

  test('of a province code, which no office ever put into a number', () => {
    always({}, (number) => /^[1-6][0-5]0000/.test(number));
  });

  test('a wrong check character is wrong to all, and flagged', () => {
    always({ check: 'wrong' }, (number) => !isValidToPeers(number).some(Boolean) && readIdNumber(number).flags.includes('subject.check-mismatch'));
  });

  test.each<[ResidentIdOptions, RegExp]>([
    [{ area: '110105' }, /^110105/],
    [{ birthDate: '1990-01-02' }, /^.{6}19900102/],
    [{ sex: 'male' }, /^.{16}[13579]/],
    [{ sex: 'female' }, /^.{16}[02468]/],
    [{ ending: 'X' }, /X$/],
    [{ ending: 'digit' }, /\d$/],
    [{ birthDate: '1990-01-02', sex: 'female', ending: 'X' }, /^.{6}19900102..[02468]X$/],
    [{ sex: 'male', ending: 'X', check: 'wrong' }, /^.{16}[13579]X$/],
    [{ ending: 'digit', check: 'wrong' }, /\d$/],
  ])('%j', (options, form) => {
    always(options, (number) => form.test(number) && residentId.isValid(number) === (options.check !== 'wrong'));
  });

  test('one in eleven ends in X where nothing is asked for', () => {
    const withX = fc.sample(residentIds(), { seed: 1, numRuns: 1100 }).filter((number) => number.endsWith('X')).length;
    expect(withX).toBeGreaterThan(60);
    expect(withX).toBeLessThan(150);
  });
});

describe('15 digits', () => {
  test('valid, of the last century', () => {
    always({ length: 15 }, (number) => /^\d{15}$/.test(number) && residentId.isValid(number) && residentId.birthDates(number).length === 1);
  });

  test.each<[ResidentIdOptions, RegExp]>([
    [{ length: 15, birthDate: '1960-12-31' }, /^.{6}601231/],
    [{ length: 15, sex: 'male' }, /[13579]$/],
    [{ length: 15, sex: 'female', ending: 'digit', check: 'right' }, /[02468]$/],
  ])('%j', (options, form) => {
    always(options, (number) => form.test(number));
  });

  test.each<ResidentIdOptions>([{ ending: 'X' }, { check: 'wrong' }, { birthDate: '2001-01-01' }])('%j contradicts it', (options) => {
    expect(() => residentIds({ length: 15, ...options })).toThrow(RangeError);
  });
});
