import { describe, expect, test } from 'vitest';
import {
  checkInitialPassword,
  definePolicy,
  deriveInitialPasswords,
  isInitialPassword,
  normalizeTyped,
  PolicyError,
  prepareSubject,
} from '../src/index';
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
    [
      'the first 7 of a phone',
      { type: 'slice', field: 'phone', first: 7 },
      { phone: '+86 139-0000-5274' },
      ['1390000'],
    ],
    [
      'two phones',
      { type: 'slice', field: 'phone', last: 4 },
      { phone: ['13900005274', '13900009461'] },
      ['5274', '9461'],
    ],
    [
      'drop first, then take',
      { type: 'slice', field: 'unitNumber', dropFirst: 2, first: 3 },
      { unitNumber: '4907261835' },
      ['072'],
    ],
    [
      'drop last, then take',
      { type: 'slice', field: 'unitNumber', dropLast: 1, last: 6 },
      { unitNumber: '4907261835' },
      ['726183'],
    ],
    [
      'drop both, then the whole',
      { type: 'slice', field: 'unitNumber', dropFirst: 1, dropLast: 1, whole: true },
      { unitNumber: '4907261835' },
      ['90726183'],
    ],
    [
      'letters kept and dropped',
      { type: 'slice', field: 'cardNumber', whole: true },
      { cardNumber: 'A10486273' },
      ['10486273', 'A10486273'],
    ],
    ['a birth date', { type: 'slice', field: 'birthDate', last: 6 }, { birthDate: '1986-11-27' }, ['861127']],
    [
      'in another writing',
      { type: 'slice', field: 'birthDate', format: 'YYMD', whole: true },
      { birthDate: '1986-01-07' },
      ['8617'],
    ],
    [
      'both birth dates where they differ',
      { type: 'slice', field: 'birthDate', last: 6 },
      { birthDate: '1986-11-27', idNumber },
      ['861127', '870319'],
    ],
    ['a random one', { type: 'random', length: [6, 8], charset: 'alnum', delivery: 'sms' }, knownPerson, []],
    ['one that people choose', { type: 'user-set' }, knownPerson, []],
    ['none', { type: 'none' }, knownPerson, []],
  ])('%s', (_, rule, subject, expected) => {
    expect(own(rule, subject)).toEqual(expected);
  });

  test('never a value shorter than the rule', () => {
    expect(own({ type: 'slice', field: 'unitNumber', last: 6 }, { unitNumber: '49072' })).toEqual([]);
    expect(own({ type: 'slice', field: 'unitNumber', dropLast: 1, last: 6 }, { unitNumber: '490726' })).toEqual([]);
    expect(own({ type: 'slice', field: 'unitNumber', dropFirst: 9, whole: true }, { unitNumber: '490726' })).toEqual(
      [],
    );
  });
});

describe('a final X', () => {
  const last6: DerivationRule = { type: 'slice', field: 'idNumber', last: 6 };

  test.each<[XRule, string]>([
    ['keep', '19000X'],
    ['lowercase', '19000x'],
    ['shift', '319000'],
    ['zero', '190000'],
    ['one', '190001'],
    ['ten', '900010'],
  ])('%s', (xRule, value) => {
    expect(own(last6, { idNumber }, xRule)).toContain(value);
  });

  test('without a rule for it: every reading, and the old form of 15 digits', () => {
    expect(own(last6, { idNumber })).toEqual(['190000', '190001', '19000X', '19000x', '319000', '900010']);
    expect(own({ type: 'slice', field: 'idNumber', first: 15 }, { idNumber })).toContain('110000870319000');
  });
});

describe('the list', () => {
  const derive = (options: PolicyOptions, subject: Subject) => deriveInitialPasswords(definePolicy(options), subject);

  test("the operator's rules first, then the region's, then what is seen anywhere", () => {
    const options: PolicyOptions = {
      region: '500000',
      initialPasswords: [{ id: 'own', rule: { type: 'fixed', value: '246810' } }],
    };
    const found = derive(options, knownPerson);
    expect(found[0]).toEqual({ value: '246810', ruleId: 'own', scope: 'region', confidence: 'high' });
    expect(found[1]).toEqual({
      value: '123456',
      ruleId: 'chongqing/social-security-card/1',
      scope: 'region',
      confidence: 'medium',
    });
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
    expect(new Set(values)).toEqual(
      new Set(['000000', '012345', '111111', '1234', '123456', '666666', '888888', '9000', '955330']),
    );
  });

  test("prepared and unprepared give the same; the list is the caller's own", () => {
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

const policy = definePolicy({ region: '110000', credential: 'medical-insurance-card' });
const { idNumber: idNumberCheckInitialPassword } = knownPerson;

describe('checkInitialPassword', () => {
  test('a value of the region, with its rule', () => {
    const { isInitial, complete, ruleIds } = checkInitialPassword(policy, '123456', knownPerson);
    expect({ isInitial, complete }).toEqual({ isInitial: true, complete: true });
    expect(ruleIds[0]).toBe('beijing/medical-insurance-card/3');
  });

  test.each(['19000X', '19000x', '１９０００Ｘ', '190000', '319000'])(
    'a reading of the last six of the ID number: %s',
    (password) => {
      expect(checkInitialPassword(policy, password, knownPerson)).toMatchObject({ isInitial: true });
    },
  );

  test.each([
    ' 123456 ',
    '123 456',
    '1 2 3 4 5 6',
    '１２３　４５６',
    '\t123456',
    '\u200b１２3456',
    '1900\u00a00X',
    ' １９０００Ｘ',
  ])('as a log-in may accept it, with what normalizeTyped takes away: %j', (password) => {
    const typed = checkInitialPassword(policy, password, knownPerson);
    expect(typed).toMatchObject({ isInitial: true });
    expect(typed).toEqual(checkInitialPassword(policy, normalizeTyped(policy, password), knownPerson));
  });

  test('in a text blanks may be meant, and full width is not', () => {
    const rule = { type: 'fixed' as const, value: 'Ylbx@2023' };
    const texts = definePolicy({ credential: 'online-account', initialPasswords: [{ id: 'letter', rule }] });
    expect(checkInitialPassword(texts, 'Ｙｌｂｘ＠２０２３', {}).isInitial).toBe(true);
    expect(checkInitialPassword(texts, 'Ylbx @2023', {}).isInitial).toBe(false);
  });

  test('a value seen anywhere', () => {
    const { isInitial, ruleIds } = checkInitialPassword(policy, '955330', {});
    expect([isInitial, ruleIds.length]).toEqual([true, 1]);
  });

  test('only whole values: neither a neighbour nor a longer text', () => {
    for (const password of ['123457', '1234567', '654321', '', '739105', `${idNumberCheckInitialPassword}1`]) {
      expect(checkInitialPassword(policy, password, knownPerson)).toEqual({
        isInitial: false,
        complete: true,
        ruleIds: [],
      });
    }
  });

  test('incomplete where a rule of the region could not be derived', () => {
    expect(checkInitialPassword(policy, '739105', {})).toEqual({ isInitial: false, complete: false, ruleIds: [] });
    expect(checkInitialPassword(policy, '739105', { idNumber: '身份证' }).complete).toBe(false);
    expect(checkInitialPassword(policy, '123456', {})).toMatchObject({ isInitial: true, complete: false });
    expect(checkInitialPassword(policy, '739105', { idNumber: idNumberCheckInitialPassword }).complete).toBe(true);
  });

  test('incomplete where the policy asks for a field', () => {
    const asking = definePolicy({ region: '500000', requiredSubject: ['phone'] });
    expect(checkInitialPassword(asking, '739105', {}).complete).toBe(false);
    expect(checkInitialPassword(asking, '739105', { phone: '13900005274' }).complete).toBe(true);
    expect(checkInitialPassword(definePolicy({ region: '500000' }), '739105', {}).complete).toBe(true);
  });

  test('takes a prepared subject and the policy as JSON', () => {
    const prepared = prepareSubject(policy, knownPerson);
    expect(checkInitialPassword(policy, '19000X', prepared)).toEqual(
      checkInitialPassword(policy, '19000X', knownPerson),
    );
    expect(
      checkInitialPassword(JSON.parse(JSON.stringify(policy)) as typeof policy, '123456', prepared).isInitial,
    ).toBe(true);
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
      expect(isInitialPassword(policy, password, knownPerson)).toBe(
        checkInitialPassword(policy, password, knownPerson).isInitial,
      );
    }
    expect(isInitialPassword(policy, '123456', {})).toBe(true);
    expect(() => isInitialPassword(policy, 123456 as never, {})).toThrow(TypeError);
  });
});
