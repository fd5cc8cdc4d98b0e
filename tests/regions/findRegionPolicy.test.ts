import { describe, expect, test } from 'vitest';
import { findRegionPolicy } from '../../src/regions/findRules';
import { policyTable } from '../../src/regions/generated/policyTable';

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
      { forcedChange: true, payBlocked: true, queryOnly: true, lockouts: [{ tries: 8, scope: 'consecutive' }], confidence: 'low' },
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
      { issuer: 'ccb', forcedChange: true, payBlocked: true, lockouts: [{ tries: 3, scope: 'day' }], confidence: 'medium' },
    ]);
  });

  test('Guilin: the two numbers of tries stand side by side', () => {
    expect(findRegionPolicy('450300', 'social-security-card').flatMap(({ lockouts }) => lockouts.map(({ tries }) => tries))).toEqual([6, 3]);
  });

  test('a page that names no number of tries is no policy: Shanxi falls to nationwide', () => {
    expect(findRegionPolicy('140000', 'social-security-card')).toEqual(findRegionPolicy('000000', 'social-security-card'));
    expect(findRegionPolicy('140000', 'social-security-card')).toContainEqual({
      lockouts: [{ tries: 6, scope: 'consecutive' }],
      confidence: 'medium',
    });
  });

  test('nearest level: a district of Hefei, another city of Anhui, a withdrawn code', () => {
    expect(findRegionPolicy('340111', 'social-security-card')).toEqual(findRegionPolicy('340100', 'social-security-card'));
    expect(findRegionPolicy('340800', 'social-security-card')).toEqual(findRegionPolicy('340000', 'social-security-card'));
    expect(findRegionPolicy('371200', 'social-security-card')).toEqual(findRegionPolicy('370100', 'social-security-card'));
  });

  test('new objects at each call', () => {
    const [first] = findRegionPolicy('361000', 'social-security-card');
    first?.refuses?.pop();
    first?.lockouts.push({ tries: 1, scope: 'day' });
    expect(findRegionPolicy('361000', 'social-security-card')[0]?.refuses).toHaveLength(3);
    expect(findRegionPolicy('361000', 'social-security-card')[0]?.lockouts).toEqual([]);
  });

  test('every policy of the table can be found', () => {
    for (const [region, credential, policy] of policyTable) expect(findRegionPolicy(region, credential)).toContainEqual(policy);
  });
});
