import { describe, expect, test } from 'vitest';
import { definePolicy, deriveInitialPasswords, PolicyError, prepareSubject } from '../src/index';
import type { DerivationRule, PolicyOptions, Subject, XRule } from '../src/types';
import { knownPerson } from './knownPerson';

/** Ends in X; its 15-digit form is 110000870319000. */
const idNumber = '11000019870319000X';

const own = (rule: DerivationRule, subject: Subject, xRule?: XRule): string[] => {
  const policy = definePolicy({ initialPasswords: [{ id: 'own', rule, ...(xRule && { xRule }) }] });
  const values = deriveInitialPasswords(policy, subject).filter(({ ruleId }) => ruleId === 'own');
  return [...new Set(values.map(({ value }) => value))].sort();
};

test('the known person has the number that is written out here', () => {
  expect(knownPerson.idNumber).toBe(idNumber);
});

describe('rules', () => {
  test.each<[string, DerivationRule, Subject, string[]]>([
    ['a value that stands on the card', { type: 'fixed', value: '246810' }, {}, ['246810']],
    ['the last 8 of a phone', { type: 'slice', field: 'phone', last: 8 }, { phone: '13900005274' }, ['00005274']],
    ['the first 7 of a phone', { type: 'slice', field: 'phone', first: 7 }, { phone: '+86 139-0000-5274' }, ['1390000']],
    ['two phones', { type: 'slice', field: 'phone', last: 4 }, { phone: ['13900005274', '13900009461'] }, ['5274', '9461']],
    ['drop first, then take', { type: 'slice', field: 'unitNumber', dropFirst: 2, first: 3 }, { unitNumber: '4907261835' }, ['072']],
    ['drop last, then take', { type: 'slice', field: 'unitNumber', dropLast: 1, last: 6 }, { unitNumber: '4907261835' }, ['726183']],
    ['drop both, then the whole', { type: 'slice', field: 'unitNumber', dropFirst: 1, dropLast: 1, whole: true }, { unitNumber: '4907261835' }, ['90726183']],
    ['letters kept and dropped', { type: 'slice', field: 'cardNumber', whole: true }, { cardNumber: 'A10486273' }, ['10486273', 'A10486273']],
    ['a birth date', { type: 'slice', field: 'birthDate', last: 6 }, { birthDate: '1986-11-27' }, ['861127']],
    ['in another writing', { type: 'slice', field: 'birthDate', format: 'YYMD', whole: true }, { birthDate: '1986-01-07' }, ['8617']],
    ['both birth dates where they differ', { type: 'slice', field: 'birthDate', last: 6 }, { birthDate: '1986-11-27', idNumber }, ['861127', '870319']],
    ['a random one', { type: 'random', length: [6, 8], charset: 'alnum', delivery: 'sms' }, knownPerson, []],
    ['one that people choose', { type: 'user-set' }, knownPerson, []],
    ['none', { type: 'none' }, knownPerson, []],
  ])('%s', (_, rule, subject, expected) => {
    expect(own(rule, subject)).toEqual(expected);
  });

  test('never a value shorter than the rule', () => {
    expect(own({ type: 'slice', field: 'unitNumber', last: 6 }, { unitNumber: '49072' })).toEqual([]);
    expect(own({ type: 'slice', field: 'unitNumber', dropLast: 1, last: 6 }, { unitNumber: '490726' })).toEqual([]);
    expect(own({ type: 'slice', field: 'unitNumber', dropFirst: 9, whole: true }, { unitNumber: '490726' })).toEqual([]);
  });
});

describe('a final X', () => {
  const last6: DerivationRule = { type: 'slice', field: 'idNumber', last: 6 };

  test.each<[XRule, string]>([['keep', '19000X'], ['lowercase', '19000x'], ['shift', '319000'], ['zero', '190000'], ['one', '190001'], ['ten', '900010']])('%s', (xRule, value) => {
    expect(own(last6, { idNumber }, xRule)).toContain(value);
  });

  test('without a rule for it: every reading, and the old form of 15 digits', () => {
    expect(own(last6, { idNumber })).toEqual(['190000', '190001', '19000X', '19000x', '319000', '900010']);
    expect(own({ type: 'slice', field: 'idNumber', first: 15 }, { idNumber })).toContain('110000870319000');
  });
});

describe('the list', () => {
  const derive = (options: PolicyOptions, subject: Subject) => deriveInitialPasswords(definePolicy(options), subject);

  test('the operator\'s rules first, then the region\'s, then what is seen anywhere', () => {
    const options: PolicyOptions = { region: '500000', initialPasswords: [{ id: 'own', rule: { type: 'fixed', value: '246810' } }] };
    const found = derive(options, knownPerson);
    expect(found[0]).toEqual({ value: '246810', ruleId: 'own', scope: 'region', confidence: 'high' });
    expect(found[1]).toEqual({ value: '123456', ruleId: 'chongqing/social-security-card/1', scope: 'region', confidence: 'medium' });
    const scopes = found.map(({ scope }) => scope);
    expect(scopes).toEqual([...scopes].sort().reverse());
    expect(scopes.filter((scope) => scope === 'anywhere').length).toBeGreaterThan(20);
  });

  test('a value of the region is not listed again as seen anywhere', () => {
    const found = derive({ region: '500000' }, knownPerson);
    const regional = new Set(found.filter(({ scope }) => scope === 'region').map(({ value }) => value));
    expect(found.filter(({ scope, value }) => scope === 'anywhere' && regional.has(value))).toEqual([]);
  });

  test('rules that remove nothing: where people choose or machines draw, old values stay', () => {
    const values = derive({ region: '310000' }, knownPerson).map(({ value }) => value);
    expect(values).toContain('123456');
  });

  test('nothing known: only what is the same for everybody', () => {
    const values = derive({}, {}).map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set(['000000', '012345', '111111', '1234', '123456', '666666', '888888', '955330']));
  });

  test('prepared and unprepared give the same; the list is the caller\'s own', () => {
    const policy = definePolicy({ region: '500000' });
    const prepared = prepareSubject(policy, knownPerson);
    const found = deriveInitialPasswords(policy, prepared);
    expect(deriveInitialPasswords(policy, knownPerson)).toEqual(found);
    const copy = structuredClone(found);
    found.splice(1);
    Object.assign(found[0] ?? {}, { value: '' });
    expect(deriveInitialPasswords(policy, prepared)).toEqual(copy);
  });

  test('refuses what is no text, and a subject of another policy', () => {
    expect(() => derive({}, { idNumber: 870319 as never })).toThrow(TypeError);
    const prepared = prepareSubject(definePolicy({ region: '500000' }), {});
    expect(() => deriveInitialPasswords(definePolicy(), prepared)).toThrow(PolicyError);
  });
});
