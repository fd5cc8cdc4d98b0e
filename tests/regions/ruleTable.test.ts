import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules, commonRules, listedRegions } from '../../src/regions/ruleTable';
import type { RegionRule } from '../../src/types';

const { rules, policies } = JSON.parse(readFileSync('src/regions/generated/regions.json', 'utf8')) as Record<
  'rules' | 'policies',
  { id: string; region: string }[]
>;

test('every region with a rule or a policy once, in the order of the codes', () => {
  const regions = [...new Set([...rules, ...policies].map(({ region }) => region))].sort();
  expect(listedRegions()).toEqual(regions);
});

const { rules: rulesRuleTable } = JSON.parse(readFileSync('src/regions/generated/regions.json', 'utf8')) as {
  rules: RegionRule[];
};
const evidence = ['name', 'note', 'sources'];
const withoutEvidence = (row: RegionRule): unknown =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !evidence.includes(key)));
const keyOf = ({ rule, xRule }: RegionRule): string => JSON.stringify([rule, xRule]);

describe('allRules', () => {
  test('holds exactly the rows of regions.json, in their order within a place', () => {
    const byId = (one: RegionRule, other: RegionRule): number => (one.id < other.id ? -1 : 1);
    expect([...allRules()].sort(byId)).toEqual([...rulesRuleTable].sort(byId).map(withoutEvidence));
  });

  test('is frozen all the way down', () => {
    expect(allRules().every((row) => Object.isFrozen(row) && Object.isFrozen(row.rule))).toBe(true);
  });

  test('ids are names and counters: no digits of an initial password', () => {
    for (const { id } of allRules()) expect(id).toMatch(/^[a-z]+(\/[a-z-]+){1,3}\/\d{1,2}$/);
  });
});

describe('commonRules', () => {
  test('every value rule once, by its first row of the best confidence', () => {
    const valued = allRules().filter(({ rule }) => rule.type === 'fixed' || rule.type === 'slice');
    expect(commonRules().map(keyOf).sort()).toEqual([...new Set(valued.map(keyOf))].sort());
    const order = ['high', 'medium', 'low'];
    for (const row of commonRules()) {
      const equals = valued.filter((other) => keyOf(other) === keyOf(row));
      const best = order.find((confidence) => equals.some((other) => other.confidence === confidence));
      expect(row).toBe(equals.find((other) => other.confidence === best));
    }
  });

  test('fixed values seen anywhere; the misprint 95530 is not one', () => {
    const values = commonRules().flatMap(({ rule }) => (rule.type === 'fixed' ? [rule.value] : []));
    expect(values.sort()).toEqual([
      '000000',
      '012345',
      '111111',
      '1234',
      '123456',
      '666666',
      '888888',
      '9000',
      '955330',
    ]);
  });
});
