/** Every option with values that it cannot have: the code and the path of the option. */

import { describe, expect, test } from 'vitest';
import { errorOf, refusalOf } from './refusalOf';

const slice = (more: object): object => ({ initialPasswords: [{ id: 'own/1', rule: { type: 'slice', ...more } }] });
const format = (more: object): object => ({ format: { minLength: 6, maxLength: 6, alphabet: 'digits', ...more } });

describe('values that an option cannot have', () => {
  test.each<[option: string, ...options: object[]]>([
    [
      'credential',
      { credential: 'passport' },
      { credential: '' },
      { credential: 'social-security-card bank-account' },
      { credential: 1 },
    ],
    ['issuer', { issuer: '' }, { issuer: 'CCB' }, { issuer: '中国银行' }, { issuer: 105 }, { issuer: 'a'.repeat(33) }],
    ['format', { format: 'pin6' }, { format: [] }, { format: {} }, { format: { minLength: 6, maxLength: 6 } }],
    [
      'format.minLength',
      format({ minLength: 0 }),
      format({ minLength: 5.5 }),
      format({ minLength: '6' }),
      format({ minLength: -1 }),
    ],
    ['format.maxLength', format({ maxLength: 257 }), format({ maxLength: 1e9 }), format({ maxLength: '6' })],
    [
      'format.alphabet',
      format({ alphabet: 'letters' }),
      format({ alphabet: 'digits printable' }),
      format({ alphabet: 10 }),
    ],
    ['format.classes', format({ classes: [] }), format({ classes: {} }), format({ classes: { of: ['digit'] } })],
    [
      'format.classes.atLeast',
      format({ classes: { of: ['digit'], atLeast: 0 } }),
      format({ classes: { of: ['digit'], atLeast: 6 } }),
    ],
    ['format.classes.of.1', format({ classes: { of: ['digit', 'vowel'], atLeast: 1 } })],
    [
      'initialPasswords',
      { initialPasswords: {} },
      { initialPasswords: 'own' },
      { initialPasswords: Array.from({ length: 1001 }, () => ({})) },
    ],
    [
      'initialPasswords.0',
      { initialPasswords: [{ id: 'own/1' }] },
      { initialPasswords: [{ rule: { type: 'none' } }] },
      { initialPasswords: ['own'] },
    ],
    [
      'initialPasswords.0.id',
      { initialPasswords: [{ id: '', rule: { type: 'none' } }] },
      { initialPasswords: [{ id: 1, rule: { type: 'none' } }] },
    ],
    [
      'initialPasswords.0.rule',
      slice({}),
      slice({ field: 'idNumber' }),
      slice({ field: 'idNumber', first: 6, last: 6 }),
      slice({ last: 6 }),
    ],
    ['initialPasswords.0.rule.field', slice({ field: 'name', last: 6 }), slice({ field: 'email', last: 6 })],
    [
      'initialPasswords.0.rule.last',
      slice({ field: 'phone', last: 0 }),
      slice({ field: 'phone', last: 2.5 }),
      slice({ field: 'phone', last: '6' }),
    ],
    ['initialPasswords.0.rule.dropLast', slice({ field: 'phone', last: 6, dropLast: -1 })],
    ['initialPasswords.0.rule.whole', slice({ field: 'phone', whole: false }), slice({ field: 'phone', whole: 1 })],
    [
      'initialPasswords.0.rule.format',
      slice({ field: 'birthDate', whole: true, format: 'dd/mm' }),
      slice({ field: 'birthDate', whole: true, format: '' }),
    ],
    ['initialPasswords.0.rule.type', { initialPasswords: [{ id: 'own/1', rule: { type: 'guess' } }] }],
    [
      'initialPasswords.0.rule.value',
      { initialPasswords: [{ id: 'own/1', rule: { type: 'fixed', value: '' } }] },
      { initialPasswords: [{ id: 'own/1', rule: { type: 'fixed', value: 123456 } }] },
    ],
    ['initialPasswords.0.xRule', { initialPasswords: [{ id: 'own/1', rule: { type: 'none' }, xRule: 'two' }] }],
    ['blocklist', { blocklist: 'yubei' }, { blocklist: { 0: 'yubei' } }],
    [
      'blocklist.1',
      { blocklist: ['yubei', ''] },
      { blocklist: ['yubei', 'x'] },
      { blocklist: ['yubei', '   '] },
      { blocklist: ['yubei', 123] },
      { blocklist: ['yubei', 'y'.repeat(65)] },
    ],
    ['requiredSubject', { requiredSubject: 'idNumber' }],
    ['requiredSubject.0', { requiredSubject: ['idnumber'] }, { requiredSubject: [1] }],
    ['strictness', { strictness: 'lax' }, { strictness: true }],
    ['meter', { meter: 'zxcvbn' }, { meter: {} }],
    [
      'minGuesses',
      ...[0, -5, 1.5, 100, 2000, 999_999, 1e13, '1000000', NaN].map((minGuesses) => ({
        credential: 'online-account',
        minGuesses,
      })),
    ],
    ['severities', { severities: [] }, { severities: 'off' }],
    ['severities.pattern.date', { severities: { 'pattern.date': 'error' } }, { severities: { 'pattern.date': true } }],
  ])('%s', (option, ...given) => {
    for (const options of given) {
      const [code, path = ''] = refusalOf(options) ?? [];
      expect(code).toBe('invalid-option');
      // What is missing inside of an option is named by its own path.
      expect(`${path}.`.startsWith(`${option}.`), path).toBe(true);
    }
  });

  test.each<unknown>([
    '',
    '50000',
    '5000000',
    500000,
    '重庆',
    '500000 ',
    '５０００００',
    ['500000'],
    {},
    true,
    null,
    '990000',
    '100000',
    '830000',
    '000001',
  ])('%j is no region', (region) => {
    expect(refusalOf({ region })).toEqual(['unknown-region', 'region']);
  });

  test.each(['000000', '500000', '500112', '119900', '361199', '652100', '660107', '710000', '810000', '820000'])(
    '%s is a region',
    (region) => {
      expect(refusalOf({ region })).toBeUndefined();
    },
  );

  test('NaN and the infinities, which JSON does not know, are not taken for absent', () => {
    for (const minGuesses of [NaN, Infinity, -Infinity]) {
      expect(refusalOf({ minGuesses })?.[0]).toBe('invalid-option');
    }
    expect(refusalOf(format({ minLength: NaN }))?.[0]).toBe('invalid-option');
  });

  test('options that are not an object at all', () => {
    for (const options of [null, 'pin6', 6, true]) expect(refusalOf(options)).toEqual(['invalid-option', 'options']);
    expect(refusalOf([])?.[0]).toBe('invalid-option');
  });
});

describe('options that do not exist', () => {
  test.each<[option: string, options: object]>([
    ['regoin', { regoin: '500000' }],
    ['format.min', format({ min: 6 })],
    ['format.classes.atleast', format({ classes: { of: ['digit'], atleast: 1 } })],
    ['initialPasswords.0.value', { initialPasswords: [{ id: 'own/1', value: '246810' }] }],
    ['initialPasswords.0.rule.length_', { initialPasswords: [{ id: 'own/1', rule: { type: 'none', length_: 6 } }] }],
    ['severities.pattern.dates', { severities: { 'pattern.dates': 'off' } }],
    ['toString', { toString: 'x' }],
    ['severities.constructor', { severities: { constructor: 'off' } }],
  ])('%s', (option, options) => {
    expect(refusalOf(options)).toEqual(['unknown-option', option]);
  });

  test('a key of the prototype is not taken for an option', () => {
    expect(refusalOf(JSON.parse('{"__proto__": {"region": "500000"}}'))).not.toBeUndefined();
  });
});

describe('minGuesses is at most one percent of the space', () => {
  test.each<[name: string, options: object, highest: number]>([
    ['six digits', format({}), 1e4],
    ['four digits', format({ minLength: 4, maxLength: 4 }), 100],
    ['the shortest length counts', format({ minLength: 4, maxLength: 12 }), 100],
    ['eight digits', format({ minLength: 8, maxLength: 8 }), 1e6],
    ['six letters and digits', format({ alphabet: 'letters-digits' }), 1e8],
    ['fifteen of everything', format({ alphabet: 'printable', minLength: 15, maxLength: 64 }), 1e12],
  ])('%s', (_, options, highest) => {
    expect(refusalOf({ ...options, minGuesses: highest })).toBeUndefined();
    expect(refusalOf({ ...options, minGuesses: highest * 10 })).toEqual(['invalid-option', 'minGuesses']);
  });
});

describe('a closed choice names what is allowed', () => {
  test.each<[options: object, allowed: string]>([
    [{ credential: 'passport' }, 'bank-account'],
    [{ strictness: 'lax' }, 'strict'],
    [{ meter: 'zxcvbn' }, 'light'],
    [{ requiredSubject: ['idnumber'] }, 'idNumber'],
    [{ severities: { 'pattern.date': 'error' } }, 'warn'],
    [{ severities: { 'pattern.dates': 'off' } }, 'pattern.date'],
    [{ regoin: '500000' }, 'region'],
    [format({ alphabet: 'letters' }), 'letters-digits'],
    [format({ classes: { of: ['vowel'], atLeast: 1 } }), 'letter'],
    [slice({ field: 'name', last: 6 }), 'idNumber'],
    [slice({ field: 'phone', lsat: 6 }), 'last'],
    [{ initialPasswords: [{ id: 'own/1', rule: { type: 'guess' } }] }, 'slice'],
    [{ initialPasswords: [{ id: 'own/1', rule: { type: 'none' }, xRule: 'two' }] }, 'shift'],
  ])('%j', (options, allowed) => {
    const error = errorOf(options);
    expect(error.allowed).toContain(allowed);
    expect(error.message).toContain(allowed);
  });
});

describe('what throws when it is read is refused as what it is', () => {
  const explode = (): never => {
    throw new Error('database');
  };
  test.each<[name: string, options: object]>([
    ['a getter', Object.defineProperty({}, 'region', { enumerable: true, get: explode })],
    ['a proxy', new Proxy({}, { get: explode })],
    ['a proxy without keys', new Proxy({}, { ownKeys: explode })],
    ['a rule', { initialPasswords: [{ id: 'own/1', rule: new Proxy({}, { get: explode }) }] }],
    ['a version', { version: { valueOf: explode } }],
  ])('%s', (_, options) => {
    expect(errorOf(options)).toMatchObject({ code: 'invalid-option' });
  });
});
