import { describe, expect, test } from 'vitest';
import { findRules } from '../../src/regions/findRules';
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

  test('contradictions stand side by side: three values in Beijing', () => {
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
    expect(ids('370300', 'bank-account', 'abc')).toEqual(['shandong/zibo/bank-account/abc/1', 'shandong/zibo/bank-account/abc/2']);
    expect(ids('000000', 'bank-account', 'ccb')).toEqual([
      'national/bank-account/1', 'national/bank-account/2', 'national/bank-account/3',
      'national/bank-account/ccb/1', 'national/bank-account/ccb/2',
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
    const slices = findRules('000000', 'online-account').filter(({ rule }) => rule.type === 'slice' && rule.field === 'unitNumber');
    expect(slices.map(({ rule, confidence }) => [rule.type === 'slice' && (rule.last ?? rule.whole), confidence])).toEqual([
      [6, 'low'], [4, 'low'], [8, 'low'], [true, 'low'],
    ]);
  });

  test('what is returned can neither be changed nor shared', () => {
    const found = findRules('500000', 'social-security-card');
    found.pop();
    expect(findRules('500000', 'social-security-card')).toHaveLength(1);
    expect(Object.isFrozen(findRules('500000', 'social-security-card')[0])).toBe(true);
  });
});
