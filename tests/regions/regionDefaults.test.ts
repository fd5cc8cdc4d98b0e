import { describe, expect, test } from 'vitest';
import { credentials } from '../../src/policy/formats';
import { findRegionPolicy } from '../../src/regions/findRules';
import { policyTable } from '../../src/regions/generated/policyTable';
import { regionDefaults } from '../../src/regions/findRules';
import type { Credential } from '../../src/types';

/** What a region asks for, with the format of the credential where it has none of its own. */
const asked = (region: string, credential: Credential) => {
  const { refuses = [], format = credentials[credential] } = regionDefaults(region, credential) ?? {};
  return { refuses, format };
};

describe('regionDefaults', () => {
  test('the rules of a region with sources that can be trusted', () => {
    expect(asked('361000', 'social-security-card').refuses).toEqual(['subject.document', 'pattern.repeated', 'blocklist.common']);
    expect(asked('410300', 'social-security-card').refuses).toEqual(['blocklist.common']);
    expect(asked('420100', 'social-security-card').refuses).toEqual(['subject.birth-date']);
    expect(asked('500112', 'social-security-card').refuses).toEqual([]);
  });

  test('what was only seen somewhere is no default', () => {
    expect(findRegionPolicy('110000', 'medical-insurance-card').some(({ refuses }) => refuses)).toBe(true);
    expect(regionDefaults('110000', 'medical-insurance-card')).toBeUndefined();
    expect(regionDefaults('000000', 'online-account')).toBeUndefined();
  });

  test('holds every format and refusal of medium confidence or better, and nothing else', () => {
    for (const [region, credential] of policyTable) {
      const trusted = policyTable.flatMap(([code, kind, policy]) =>
        code === region && kind === credential && policy.confidence !== 'low' && policy.issuer === undefined ? [policy] : [],
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
