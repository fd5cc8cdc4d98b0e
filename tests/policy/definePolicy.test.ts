import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInitialPassword, checkPassword, credentials, definePolicy, formats, PolicyError } from '../../src/index';
import { policyVersion } from '../../src/policy/checkOptions';
import { dataVersion } from '../../src/regions/generated/table';
import type { Credential, FindingCode, Format, Policy, PolicyOptions } from '../../src/types';
import { refusalOf } from './refusalOf';
import { runs } from '../runs';

describe('defaults', () => {
  test('nationwide, social-security card, nothing of the operator', () => {
    expect(definePolicy()).toEqual({
      version: policyVersion,
      dataVersion,
      region: '000000',
      credential: 'social-security-card',
      format: formats.pin6,
      initialPasswords: [],
      blocklist: [],
      requiredSubject: [],
      strictness: 'standard',
      meter: 'core',
      minGuesses: 1e4,
      severities: {},
    });
    expect(definePolicy({})).toEqual(definePolicy());
  });

  test.each<[Credential, Format]>([
    ['social-security-card', formats.pin6],
    ['medical-insurance-card', formats.pin6],
    ['medical-e-voucher', formats.pin6],
    ['e-social-security-card', formats.portal],
    ['online-account', formats.portal],
    ['hotline-query', formats.pin6],
    ['bank-account', formats.pin6],
  ])('%s has its own format', (credential, format) => {
    expect(definePolicy({ credential }).format).toEqual(format);
    expect(Object.keys(credentials)).toContain(credential);
    expect(Object.keys(credentials)).toHaveLength(7);
  });

  test.each<[string, Format, number]>([
    ['pin6', formats.pin6, 1e4],
    ['letterDigit6', formats.letterDigit6, 1e6],
    ['four digits', { minLength: 4, maxLength: 4, alphabet: 'digits' }, 100],
    ['portal', formats.portal, 1e6],
    ['nist', formats.nist, 1e6],
  ])('at most a hundredth of the format’s space, and 1e6 at most: %s', (_, format, minGuesses) => {
    expect(definePolicy({ format }).minGuesses).toBe(minGuesses);
  });

  test.each([1e3, 1e6, 1e12])('minGuesses may be %d', (minGuesses) => {
    expect(definePolicy({ format: formats.portal, minGuesses }).minGuesses).toBe(minGuesses);
  });

  test.each([0, 1, 100, 999, 5e6, 1e13, 1e6 + 1, NaN, '1e6'])('minGuesses may not be %s', (minGuesses) => {
    expect(refusalOf({ format: formats.portal, minGuesses })).toEqual(['invalid-option', 'minGuesses']);
  });

  test('what is undefined counts as absent, inside too', () => {
    const given = {
      region: undefined,
      credential: undefined,
      blocklist: undefined,
      severities: { 'pattern.date': undefined },
    };
    expect(definePolicy(given as unknown as PolicyOptions)).toEqual(definePolicy());
  });

  test.each(['region', 'credential', 'issuer', 'format', 'blocklist', 'severities'])(
    'a null %s is a mistake: an empty column is not nationwide',
    (option) => {
      const code = option === 'region' ? 'unknown-region' : 'invalid-option';
      expect(() => definePolicy({ [option]: null })).toThrow(expect.objectContaining({ code, option }) as Error);
    },
  );

  test('an id of the operator is listed once', () => {
    const rule = { id: 'own', rule: { type: 'fixed', value: '246802' } } as const;
    expect(() => definePolicy({ initialPasswords: [rule, rule] })).toThrow(
      expect.objectContaining({ code: 'contradiction', option: 'initialPasswords.1.id' }) as Error,
    );
  });

  test('what is given is in the policy', () => {
    const options: PolicyOptions = {
      region: '500112',
      credential: 'bank-account',
      issuer: 'ccb',
      format: formats.pin8,
      initialPasswords: [{ id: 'own/1', rule: { type: 'slice', field: 'phone', last: 8 }, xRule: 'zero' }],
      blocklist: ['yubei'],
      requiredSubject: ['idNumber', 'phone'],
      strictness: 'strict',
      meter: 'light',
      minGuesses: 1e5,
      severities: { 'pattern.date': 'reject' },
    };
    expect(definePolicy(options)).toEqual({ ...options, version: policyVersion, dataVersion });
  });

  test('the options themselves stay as they are', () => {
    const format: Format = { minLength: 8, maxLength: 12, alphabet: 'printable' };
    const blocklist = ['yubei'];
    const policy = definePolicy({ format, blocklist });
    expect([Object.isFrozen(format), Object.isFrozen(blocklist)]).toEqual([false, false]);
    format.maxLength = 9;
    blocklist.push('nanan');
    expect([policy.format.maxLength, policy.blocklist]).toEqual([12, ['yubei']]);
  });
});

test('the policy is frozen all the way down', () => {
  const policy = definePolicy({
    format: { ...formats.portal },
    initialPasswords: [{ id: 'own/1', rule: { type: 'random', length: [6, 8], charset: 'alnum', delivery: 'sms' } }],
    severities: { 'pattern.date': 'off' },
  });
  const unfrozen = (value: unknown, path: string): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : [
          ...(Object.isFrozen(value) ? [] : [path]),
          ...Object.entries(value).flatMap(([key, inner]) => unfrozen(inner, `${path}.${key}`)),
        ];
  expect(unfrozen(policy, 'policy')).toEqual([]);
});

describe('contradictions', () => {
  const format = (given: Partial<Format>): PolicyOptions => ({
    format: { minLength: 8, maxLength: 12, alphabet: 'printable', ...given },
  });

  test.each<[string, PolicyOptions, string]>([
    ['longer than its longest', format({ minLength: 13 }), 'format.minLength'],
    ['more classes than named', format({ classes: { of: ['letter', 'digit'], atLeast: 3 } }), 'format.classes'],
    ['one class named twice', format({ classes: { of: ['digit', 'digit'], atLeast: 2 } }), 'format.classes'],
    [
      'symbols among letters and digits',
      format({ alphabet: 'letters-digits', classes: { of: ['letter', 'symbol'], atLeast: 2 } }),
      'format.classes',
    ],
    [
      'letters in a PIN',
      format({ alphabet: 'digits', classes: { of: ['letter', 'digit'], atLeast: 2 } }),
      'format.classes',
    ],
    [
      'more classes than characters',
      {
        format: {
          minLength: 2,
          maxLength: 2,
          alphabet: 'printable',
          classes: { of: ['lower', 'upper', 'digit'], atLeast: 3 },
        },
      },
      'format.classes',
    ],
    [
      'what 361000 refuses is lowered to a warning',
      { region: '361000', severities: { 'blocklist.common': 'warn' } },
      'severities.blocklist.common',
    ],
    [
      'what 361000 refuses is switched off',
      { region: '361000', severities: { 'pattern.repeated': 'off' } },
      'severities.pattern.repeated',
    ],
    [
      'so for the document',
      { region: '361000', severities: { 'subject.document': 'warn' } },
      'severities.subject.document',
    ],
    [
      'a county of 361000',
      { region: '361002', severities: { 'subject.document': 'off' } },
      'severities.subject.document',
    ],
  ])('%s', (_, options, option) => {
    expect(refusalOf(options)).toEqual(['contradiction', option]);
  });

  test('what a region refuses may be said again, and another region may lower it', () => {
    expect(definePolicy({ region: '361000', severities: { 'blocklist.common': 'reject' } }).severities).toEqual({
      'blocklist.common': 'reject',
    });
    expect(refusalOf({ region: '110000', severities: { 'blocklist.common': 'warn' } })).toBeUndefined();
    expect(
      refusalOf({ region: '361000', credential: 'bank-account', severities: { 'blocklist.common': 'warn' } }),
    ).toBeUndefined();
  });

  test('the format of a region with sources is its default, and can be replaced', () => {
    expect(definePolicy({ region: '361000' }).format).toEqual(formats.pin6);
    expect(definePolicy({ region: '361000', format: formats.pin8 }).format).toEqual(formats.pin8);
  });

  const fixed: FindingCode[] = [
    'requirement.too-short',
    'requirement.too-long',
    'requirement.digits-only',
    'requirement.full-width',
    'requirement.blanks',
    'requirement.characters',
    'requirement.character-classes',
    'initial-password',
    'initial-password.common',
    'initial-password.similar',
    'subject.missing',
    'blocklist.unavailable',
    'guessable',
    'strength.low',
    'strength.unavailable',
  ];

  test.each(fixed)('%s cannot be set, not even to what it is', (code) => {
    for (const severity of ['off', 'warn', 'reject'] as const) {
      expect(refusalOf({ severities: { [code]: severity } })).toEqual(['contradiction', `severities.${code}`]);
    }
  });
});

describe('versions', () => {
  const policy = definePolicy();

  test('a policy of a newer library is refused, everywhere', () => {
    const newer = { ...policy, version: policyVersion + 1 };
    expect(refusalOf(newer)).toEqual(['newer-version', 'version']);
    expect(() => checkPassword(newer, '739105')).toThrow(PolicyError);
    expect(() => checkPassword(Object.freeze(newer), '739105')).toThrow(PolicyError);
  });

  test('one of newer data is taken, keeps their version, and the check says which data judged', () => {
    const newerData = { ...policy, dataVersion: '9999-01-01' };
    const taken = definePolicy(newerData);
    expect(taken).toEqual(newerData);
    expect(definePolicy(JSON.parse(JSON.stringify(taken)) as Policy)).toEqual(taken);
    for (const given of [taken, newerData, Object.freeze(newerData)]) {
      const verdict = checkPassword(given, '739105');
      expect(verdict).toMatchObject({ accepted: true, complete: true, dataVersion });
      expect(verdict.notes).toContainEqual({ code: 'policy.newer-data' });
    }
    expect(checkPassword(policy, '739105').notes).not.toContainEqual({ code: 'policy.newer-data' });
    const fixedOnly = definePolicy({ region: '500000' });
    expect(checkInitialPassword(fixedOnly, '739105', {}).complete).toBe(true);
    const newer = { ...fixedOnly, dataVersion: '9999-01-01' };
    expect(checkInitialPassword(newer, '739105', {})).toMatchObject({ isInitial: false, complete: false });
  });

  test('what a region refuses is for the data that made the policy to say', () => {
    const given = { ...definePolicy({ region: '361000' }), severities: { 'pattern.repeated': 'warn' as const } };
    expect(refusalOf(given)).toEqual(['contradiction', 'severities.pattern.repeated']);
    expect(definePolicy({ ...given, dataVersion: '9999-01-01' }).severities).toEqual(given.severities);
    const fixed = { ...given, dataVersion: '9999-01-01', severities: { 'initial-password': 'off' as const } };
    expect(refusalOf(fixed)).toEqual(['contradiction', 'severities.initial-password']);
  });

  test('what a newer version would add is no reason of its own: the version is', () => {
    expect(refusalOf({ ...policy, version: policyVersion + 1, colour: 'red' })).toEqual(['newer-version', 'version']);
  });

  test('a policy of older data is brought up to date', () => {
    expect(definePolicy({ ...policy, dataVersion: '2020-01-01' })).toEqual(policy);
  });
});

describe('round trip', () => {
  const lengths = fc
    .tuple(fc.integer({ min: 4, max: 256 }), fc.integer({ min: 4, max: 256 }))
    .map(([a, b]) => ({ minLength: Math.min(a, b), maxLength: Math.max(a, b) }));
  const format: fc.Arbitrary<Format> = fc.oneof(
    fc.constantFrom(...Object.values(formats)),
    fc
      .record({ lengths, alphabet: fc.constantFrom('digits', 'letters-digits', 'printable') })
      .map(({ lengths: both, alphabet }) => ({ ...both, alphabet })),
    lengths.map((both) => ({
      ...both,
      alphabet: 'printable' as const,
      classes: { of: ['lower', 'upper', 'symbol'] as const satisfies readonly string[] as never, atLeast: 2 },
    })),
  );
  const rule = fc.constantFrom<NonNullable<PolicyOptions['initialPasswords']>[number]['rule'][]>(
    { type: 'fixed', value: '246810' },
    { type: 'slice', field: 'idNumber', dropLast: 1, last: 6 },
    { type: 'slice', field: 'birthDate', format: 'YYMMDD', whole: true },
    { type: 'slice', field: 'cardNumber', dropFirst: 2, first: 6 },
    { type: 'random', length: null, charset: null, delivery: 'letter' },
    { type: 'user-set' },
    { type: 'none' },
  );
  const changeable = ['reuse.current', 'subject.name', 'pattern.date', 'pattern.partial', 'blocklist.context'] as const;
  const options = fc.record<PolicyOptions>(
    {
      region: fc
        .tuple(fc.constantFrom('11', '36', '50', '66', '82'), fc.stringMatching(/^[0-9]{4}$/))
        .map(([province, rest]) => province + rest),
      credential: fc.constantFrom(...(Object.keys(credentials) as Credential[])),
      issuer: fc.stringMatching(/^[a-z]{3,8}$/),
      format,
      initialPasswords: fc.array(fc.record({ id: fc.stringMatching(/^[a-z]{1,8}$/), rule }), { maxLength: 4 }),
      blocklist: fc.array(fc.stringMatching(/^[a-z\u4e00-\u4eff]{2,10}$/), { maxLength: 4 }),
      requiredSubject: fc.uniqueArray(fc.constantFrom('idNumber', 'birthDate', 'phone', 'name', 'others'), {
        maxLength: 3,
      }),
      strictness: fc.constantFrom('standard', 'strict'),
      meter: fc.constantFrom('core', 'light', 'full'),
      minGuesses: fc.constantFrom(1e3, 1e4),
      severities: fc.dictionary(fc.constantFrom(...changeable), fc.constantFrom('off', 'warn', 'reject')),
    },
    { requiredKeys: [] },
  );

  const throughJson = (policy: Policy): Policy => definePolicy(JSON.parse(JSON.stringify(policy)) as PolicyOptions);

  test('through JSON a policy comes back equal, with the same text', () => {
    let defined = 0;
    fc.assert(
      fc.property(options, (given) => {
        let policy: Policy;
        try {
          policy = definePolicy(given);
        } catch (error) {
          // A guess limit may be too high for a short format, a severity too low for a region.
          expect(error).toBeInstanceOf(PolicyError);
          return;
        }
        defined += 1;
        expect(throughJson(policy)).toEqual(policy);
        expect(JSON.stringify(throughJson(throughJson(policy)))).toBe(JSON.stringify(throughJson(policy)));
      }),
      { numRuns: runs(100, 1000) },
    );
    expect(defined).toBeGreaterThan(runs(100, 1000) * 0.8);
  });

  test('and gives the same verdict', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{6}$/),
        fc.constantFrom('500000', '361000', '000000'),
        (candidate, region) => {
          const policy = definePolicy({ region });
          expect(checkPassword(throughJson(policy), candidate)).toEqual(checkPassword(policy, candidate));
        },
      ),
    );
  });
});
