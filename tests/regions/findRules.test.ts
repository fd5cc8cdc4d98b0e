import { describe, expect, test } from 'vitest';
import { credentials } from '../../src/policy/formats';
import { findRegionPolicy, findRules, regionDefaults } from '../../src/regions/findRules';
import { policyTable } from '../../src/regions/generated/policyTable';
import type { Credential } from '../../src/types';

const ids = (region: string, credential: Credential, issuer?: string): string[] =>
  findRules(region, credential, issuer).map(({ id }) => id);

describe('findRules', () => {
  test.each<[region: string, credential: Credential, place: string]>([
    ['500112', 'social-security-card', 'chongqing'],
    ['340111', 'social-security-card', 'anhui/hefei'],
    ['340800', 'social-security-card', 'anhui'],
    ['361000', 'social-security-card', 'jiangxi/fuzhou'],
    ['350100', 'social-security-card', 'fujian/fuzhou'],
    ['361000', 'medical-insurance-card', 'jiangxi'],
    ['361000', 'hotline-query', 'national'],
    ['371200', 'social-security-card', 'shandong/jinan'],
    ['660000', 'bank-account', 'xinjiang'],
    ['330482', 'hotline-query', 'zhejiang/pinghu'],
    ['810000', 'social-security-card', 'national'],
    ['000000', 'medical-e-voucher', 'national'],
  ])('%s %s: rules of %s', (region, credential, place) => {
    const found = findRules(region, credential);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ id }) => id.startsWith(`${place}/${credential}/`))).toBe(true);
  });

  test('contradictions are listed side by side: three values in Beijing', () => {
    expect(findRules('110000', 'medical-insurance-card').map(({ rule }) => rule)).toEqual([
      { type: 'fixed', value: '000000' },
      { type: 'slice', field: 'idNumber', last: 6 },
      { type: 'fixed', value: '123456' },
    ]);
  });

  test('old rules stay, marked: four digits in Wuhan', () => {
    expect(findRules('420100', 'medical-insurance-card').map(({ rule, superseded }) => [rule, superseded])).toEqual([
      [{ type: 'fixed', value: '1234' }, true],
      [{ type: 'fixed', value: '123456' }, undefined],
    ]);
  });

  test('with an issuer: its rows and those of all issuers', () => {
    expect(ids('370300', 'bank-account', 'abc')).toEqual([
      'shandong/zibo/bank-account/abc/1',
      'shandong/zibo/bank-account/abc/2',
    ]);
    expect(ids('000000', 'bank-account', 'ccb')).toEqual([
      'national/bank-account/1',
      'national/bank-account/2',
      'national/bank-account/3',
      'national/bank-account/ccb/1',
      'national/bank-account/ccb/2',
    ]);
  });

  test('with an issuer a level counts only by rows that apply to it', () => {
    expect(ids('370300', 'bank-account', 'psbc')[0]).toBe('national/bank-account/1');
    expect(ids('511100', 'bank-account', 'ccb')[0]).toBe('national/bank-account/1');
    expect(ids('511100', 'bank-account')).toEqual(['sichuan/leshan/bank-account/rcc/1']);
  });

  test('without an issuer: all issuers', () => {
    const issuers = findRules('000000', 'bank-account').map(({ issuer }) => issuer);
    expect(new Set(issuers)).toEqual(new Set([undefined, 'abc', 'boc', 'ccb', 'icbc']));
  });

  test('the last 7 without the final one is one rule, beside the last 6', () => {
    const slices = findRules('000000', 'medical-e-voucher').map(({ rule }) => rule);
    expect(slices).toContainEqual({ type: 'slice', field: 'idNumber', dropLast: 1, last: 6 });
    expect(slices).toContainEqual({ type: 'slice', field: 'idNumber', last: 6 });
  });

  test('partial values: the last few digits of the employer number', () => {
    const slices = findRules('000000', 'online-account').filter(
      ({ rule }) => rule.type === 'slice' && rule.field === 'unitNumber',
    );
    expect(
      slices.map(({ rule, confidence }) => [rule.type === 'slice' && (rule.last ?? rule.whole), confidence]),
    ).toEqual([
      [6, 'low'],
      [4, 'low'],
      [8, 'low'],
      [true, 'low'],
    ]);
  });

  test.each<[argument: string, region: unknown, credential: unknown, issuer?: unknown]>([
    ['region', 900108, 'social-security-card'],
    ['region', undefined, 'social-security-card'],
    ['region', '36100', 'social-security-card'],
    ['region', '990000', 'social-security-card'],
    ['region', { toString: () => '361000' }, 'social-security-card'],
    ['credential', '361000', 'passport'],
    ['credential', '361000', undefined],
    ['credential', '361000', 'toString'],
    ['issuer', '361000', 'bank-account', 105],
    ['issuer', '361000', 'bank-account', null],
  ])('a wrong %s is named: %j %j %j', (argument, region, credential, issuer) => {
    const find = (): unknown => findRules(region as string, credential as Credential, issuer as string);
    expect(find).toThrow(TypeError);
    expect(find).toThrow(new RegExp(`^${argument}: `));
  });

  test('where a credential is unknown, all known ones are named', () => {
    expect(() => findRules('361000', 'passport' as Credential)).toThrow(
      `credential: one of ${Object.keys(credentials).join(', ')}`,
    );
  });

  test('what is returned can neither be changed nor shared', () => {
    const found = findRules('500000', 'social-security-card');
    found.pop();
    expect(findRules('500000', 'social-security-card')).toHaveLength(1);
    expect(Object.isFrozen(findRules('500000', 'social-security-card')[0])).toBe(true);
  });
});

const pin6 = { minLength: 6, maxLength: 6, alphabet: 'digits' };

describe('findRegionPolicy', () => {
  test('Fuzhou in Jiangxi: no part of the ID number, no six equal digits, no 123456', () => {
    expect(findRegionPolicy('361000', 'social-security-card')).toEqual([
      {
        forcedChange: true,
        payBlocked: true,
        lockouts: [],
        format: pin6,
        refuses: ['subject.document', 'pattern.repeated', 'blocklist.common'],
        confidence: 'medium',
      },
    ]);
  });

  test('Shijiazhuang: unchanged means switched off', () => {
    expect(findRegionPolicy('130100', 'social-security-card')).toEqual([
      { forcedChange: false, payBlocked: false, switchedOff: true, lockouts: [], confidence: 'medium' },
    ]);
  });

  test('Chenzhou: only queries, eight tries', () => {
    expect(findRegionPolicy('431000', 'social-security-card')).toEqual([
      {
        forcedChange: true,
        payBlocked: true,
        queryOnly: true,
        lockouts: [{ tries: 8, scope: 'consecutive' }],
        confidence: 'low',
      },
    ]);
  });

  test('Hefei: ten tries, nothing works before the change', () => {
    expect(findRegionPolicy('340100', 'social-security-card')).toEqual([
      { forcedChange: true, payBlocked: true, lockouts: [{ tries: 10, scope: 'consecutive' }], confidence: 'medium' },
    ]);
  });

  test('Jining: six tries in total', () => {
    expect(findRegionPolicy('370800', 'social-security-card')).toEqual([
      { lockouts: [{ tries: 6, scope: 'total' }], confidence: 'medium' },
    ]);
  });

  test('Qinghai, one bank: three tries a day, and the bank is named', () => {
    expect(findRegionPolicy('630000', 'bank-account')).toEqual([
      {
        issuer: 'ccb',
        forcedChange: true,
        payBlocked: true,
        lockouts: [{ tries: 3, scope: 'day' }],
        confidence: 'medium',
      },
    ]);
  });

  test('Guilin: both numbers of tries are listed', () => {
    expect(
      findRegionPolicy('450300', 'social-security-card').flatMap(({ lockouts }) => lockouts.map(({ tries }) => tries)),
    ).toEqual([6, 3]);
  });

  test('a page that names no number of tries is no policy: Shanxi falls to nationwide', () => {
    expect(findRegionPolicy('140000', 'social-security-card')).toEqual(
      findRegionPolicy('000000', 'social-security-card'),
    );
    expect(findRegionPolicy('140000', 'social-security-card')).toContainEqual({
      lockouts: [{ tries: 6, scope: 'consecutive' }],
      confidence: 'medium',
    });
  });

  test('nearest level: a district of Hefei, another city of Anhui, a withdrawn code', () => {
    expect(findRegionPolicy('340111', 'social-security-card')).toEqual(
      findRegionPolicy('340100', 'social-security-card'),
    );
    expect(findRegionPolicy('340800', 'social-security-card')).toEqual(
      findRegionPolicy('340000', 'social-security-card'),
    );
    expect(findRegionPolicy('371200', 'social-security-card')).toEqual(
      findRegionPolicy('370100', 'social-security-card'),
    );
  });

  test.each<[argument: string, region: unknown, credential: unknown]>([
    ['region', 900108, 'social-security-card'],
    ['region', null, 'social-security-card'],
    ['region', '990000', 'social-security-card'],
    ['credential', '361000', 'passport'],
    ['credential', '361000', undefined],
  ])('a wrong %s is named: %j %j', (argument, region, credential) => {
    const find = (): unknown => findRegionPolicy(region as string, credential as Credential);
    expect(find).toThrow(TypeError);
    expect(find).toThrow(new RegExp(`^${argument}: `));
  });

  test('Luzhou: a marker of the card system, not a rule of the place, and so of low confidence', () => {
    expect(findRegionPolicy('510500', 'medical-insurance-card')).toEqual([
      { switchedOff: true, lockouts: [], confidence: 'low' },
    ]);
  });

  test('Qingdao: the new password is neither the personal number nor the card number', () => {
    expect(findRegionPolicy('370200', 'online-account')).toEqual([
      { forcedChange: true, lockouts: [], refuses: ['subject.card'], confidence: 'medium' },
    ]);
  });

  test('new objects at each call', () => {
    const [first] = findRegionPolicy('361000', 'social-security-card');
    first?.refuses?.pop();
    first?.lockouts.push({ tries: 1, scope: 'day' });
    expect(findRegionPolicy('361000', 'social-security-card')[0]?.refuses).toHaveLength(3);
    expect(findRegionPolicy('361000', 'social-security-card')[0]?.lockouts).toEqual([]);
  });

  test('every policy of the table can be found', () => {
    for (const { region, credential, policy } of policyTable)
      expect(findRegionPolicy(region, credential)).toContainEqual(policy);
  });
});

/** What a region asks for, with the format of the credential where it has none of its own. */
const asked = (region: string, credential: Credential) => {
  const { refuses = [], format = credentials[credential] } = regionDefaults(region, credential) ?? {};
  return { refuses, format };
};

describe('regionDefaults', () => {
  test('the rules of a region with sources that can be trusted', () => {
    expect(asked('361000', 'social-security-card').refuses).toEqual([
      'subject.document',
      'pattern.repeated',
      'blocklist.common',
    ]);
    expect(asked('410300', 'social-security-card').refuses).toEqual(['blocklist.common']);
    expect(asked('420100', 'social-security-card').refuses).toEqual(['subject.birth-date']);
    expect(asked('500112', 'social-security-card').refuses).toEqual([]);
    expect(asked('370200', 'online-account').refuses).toEqual(['subject.card']);
  });

  test('those of one credential say nothing of another', () => {
    expect(regionDefaults('361000', 'bank-account')).toBeUndefined();
    expect(regionDefaults('361000', 'online-account')).toBeUndefined();
  });

  test('what was only seen somewhere is no default', () => {
    expect(findRegionPolicy('110000', 'medical-insurance-card').some(({ refuses }) => refuses)).toBe(true);
    expect(regionDefaults('110000', 'medical-insurance-card')).toBeUndefined();
    expect(regionDefaults('000000', 'online-account')).toBeUndefined();
    expect(findRegionPolicy('310000', 'online-account').some(({ format }) => format)).toBe(true);
    expect(regionDefaults('310000', 'online-account')).toBeUndefined();
  });

  test('holds every format and refusal of medium confidence or better, and nothing else', () => {
    for (const { region, credential } of policyTable) {
      const trusted = policyTable.flatMap(({ region: code, credential: kind, policy }) =>
        code === region && kind === credential && policy.confidence !== 'low' && policy.issuer === undefined
          ? [policy]
          : [],
      );
      const formats = trusted.flatMap(({ format }) => (format ? [format] : []));
      const refuses = trusted.flatMap((policy) => policy.refuses ?? []);
      expect(formats.length).toBeLessThan(2);
      if (formats.length + refuses.length === 0) continue;
      expect(asked(region, credential)).toEqual({ refuses, format: formats[0] ?? credentials[credential] });
    }
  });

  test('a format that the credential has everywhere is not repeated', () => {
    expect(regionDefaults('361000', 'social-security-card')).not.toHaveProperty('format');
  });
});
