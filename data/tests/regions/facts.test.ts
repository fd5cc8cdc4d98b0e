import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BuiltRegions } from '../../regions/generator/RegionFile';
import { findRules } from '../../../src/regions/findRules';
import { allRules } from '../../../src/regions/ruleTable';
import type { Confidence, Credential, DerivationRule, XRule } from '../../../src/types';

interface Observed {
  region: string;
  credential: Credential;
  issuer: string | null;
  recorded?: string;
}
interface Fact extends Observed {
  rule: DerivationRule;
  xRule: XRule | null;
  superseded?: true;
  ruleId?: string;
  /** Where source code is among the pages: how sure the research was. */
  confidence?: Confidence;
}
interface Policy extends Observed {
  fact: string;
  policyIds?: string[];
  ruleIds?: string[];
}

const { facts, policies } = JSON.parse(readFileSync('data/tests/regions/facts.json', 'utf8')) as {
  facts: Fact[];
  policies: Policy[];
};
const built = JSON.parse(readFileSync('src/regions/generated/regions.json', 'utf8')) as BuiltRegions;

/** What is only recorded: same place, credential, issuer and reason. */
const isRecorded = ({ region, credential, issuer, recorded }: Observed): boolean =>
  built.recorded.some(
    (row) =>
      row.region === region &&
      row.credential === credential &&
      (row.issuer ?? null) === issuer &&
      row.reason === recorded,
  );

/** Every observed statement of the research, mapped by hand and script to the row that it became. */
describe('no fact was lost', () => {
  test('224 facts, 94 policies', () => {
    expect([facts.length, policies.length]).toEqual([224, 94]);
  });

  test.each(facts.map((fact) => [fact.ruleId ?? 'recorded', fact] as const))('%s', (ruleId, fact) => {
    const { region, credential, issuer, rule, xRule, superseded, confidence } = fact;
    if (ruleId === 'recorded') {
      expect(isRecorded(fact)).toBe(true);
      expect(
        allRules().filter((row) => row.region === region && JSON.stringify(row.rule) === JSON.stringify(rule)),
      ).toEqual([]);
      return;
    }
    const row = allRules().find(({ id }) => id === ruleId);
    const expected = {
      id: ruleId,
      region,
      credential,
      rule,
      confidence: confidence ?? row?.confidence,
      ...(issuer && { issuer }),
      ...(xRule && { xRule }),
      ...(superseded && { superseded }),
    };
    expect(row).toEqual(expected);
    expect(findRules(region, credential, issuer ?? undefined)).toContainEqual(expected);
  });

  test('95530 is a misprint of 955330: the only fact that is recorded and not derived', () => {
    expect(facts.filter(({ recorded }) => recorded).map(({ rule }) => rule)).toEqual([
      { type: 'fixed', value: '95530' },
    ]);
    expect(built.recorded.find(({ value }) => value === '95530')?.reason).toContain('955330');
  });

  test.each(policies.map((policy) => [`${policy.region} ${policy.fact}`, policy] as const))('%s', (_name, policy) => {
    const { region, credential, issuer, fact, policyIds = [], ruleIds = [], recorded } = policy;
    const rows = [...built.policies, ...built.rules].filter(({ id }) => [...policyIds, ...ruleIds].includes(id));
    expect(rows).toHaveLength(policyIds.length + ruleIds.length);
    for (const row of rows) {
      expect([row.region, row.credential, row.issuer ?? null]).toEqual([region, credential, issuer]);
      expect(row.sources.some((source) => source.fact.includes(fact))).toBe(true);
    }
    if (rows.length === 0) expect(recorded).toBeDefined();
    if (recorded !== undefined) expect(isRecorded(policy)).toBe(true);
  });

  test('the printed example …1011234 → 19900112 contradicts its rule: recorded with it', () => {
    const row = built.rules.find(({ id }) => id === 'national/medical-e-voucher/2');
    expect(row?.rule).toEqual({ type: 'slice', field: 'idNumber', dropLast: 1, last: 6 });
    expect(row?.note).toContain('101123');
  });
});
