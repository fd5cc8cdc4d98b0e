import { describe, expect, test } from 'vitest';
import { listChangeChannels } from '../../src/guidance';
import { definePolicy } from '../../src/policy/definePolicy';
import type { Credential, Policy } from '../../src/types';
import { catalogues } from '../messages/catalogues';

const policyOf = (credential: Credential, region = '000000'): Policy => definePolicy({ region, credential });

const idsOf = (credential: Credential, region?: string): string[] =>
  listChangeChannels(policyOf(credential, region)).map(({ id }) => id);

describe('listChangeChannels', () => {
  test.each<[Credential, string[]]>([
    [
      'medical-e-voucher',
      [
        'national-app.voucher',
        'national-app.payment',
        'local-app',
        'mini-program',
        'wechat-account.my-insurance',
        'agency-counter',
        'family-account',
      ],
    ],
    [
      'medical-insurance-card',
      [
        'national-app.payment',
        'local-app',
        'mini-program',
        'wechat-account.my-insurance',
        'agency-counter',
        'hospital-pharmacy',
        'hotline-agent',
        'bank-counter',
        'web-portal',
        'password-letter',
        'family-account',
      ],
    ],
    [
      'social-security-card',
      [
        'agency-counter',
        'hospital-pharmacy',
        'hotline-12333',
        'hotline-agent',
        'bank-counter',
        'web-portal',
        'password-letter',
      ],
    ],
    ['online-account', ['agency-counter', 'web-portal']],
    ['hotline-query', ['hotline-12333']],
    ['bank-account', ['bank-counter', 'atm', 'password-letter']],
    ['e-social-security-card', []],
  ])('%s nationwide', (credential, ids) => {
    expect(idsOf(credential)).toEqual(ids);
  });

  test.each([
    ['410000', true],
    ['410100', true],
    ['410105', true],
    ['000000', false],
    ['420000', false],
    ['140100', false],
    ['340000', false],
  ])('the channel of Henan in %s: %s', (region, listed) => {
    expect(idsOf('medical-e-voucher', region).includes('mini-program.henan')).toBe(listed);
  });

  test('the language follows the catalogue, zh-CN without one', () => {
    const policy = policyOf('hotline-query');
    const names = catalogues.map((messages) => listChangeChannels(policy, messages)[0]?.name);
    expect(names).toEqual([
      '12333 电话按键自助',
      '12333 電話按鍵自助服務',
      '12333 電話按鍵自助服務',
      '12333 by telephone keypad',
    ]);
    expect(listChangeChannels(policy)[0]?.name).toBe(names[0]);
  });

  test('a caller that changes the answer changes nothing else', () => {
    const policy = policyOf('hotline-query');
    const [first] = listChangeChannels(policy);
    first?.steps.splice(0);
    first?.proofs.push('face');
    const [second] = listChangeChannels(policy);
    expect(second?.steps).toHaveLength(8);
    expect(second?.proofs).toEqual(['current-password', 'card', 'id-document']);
  });

  test('the answer is plain JSON', () => {
    const answer = listChangeChannels(policyOf('medical-e-voucher', '410000'));
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(answer.find(({ id }) => id === 'mini-program.henan')).not.toHaveProperty('note');
    expect(answer.find(({ id }) => id === 'local-app')).not.toHaveProperty('region');
  });
});
