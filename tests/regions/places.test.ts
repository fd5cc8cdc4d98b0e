import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { places } from '../../src/regions/ruleTable';

const { rules, policies } = JSON.parse(readFileSync('src/regions/regions.json', 'utf8')) as Record<'rules' | 'policies', { id: string; region: string }[]>;

test('every region with a rule or a policy once, in the order of the codes', () => {
  const regions = [...new Set([...rules, ...policies].map(({ region }) => region))].sort();
  expect(places.map(({ region }) => region)).toEqual(regions);
});

test('the name is the first part of the ids of the rules', () => {
  for (const { region, name, groups } of places) {
    const own = rules.filter((rule) => rule.region === region);
    expect(own.every(({ id }) => id.startsWith(`${name}/`))).toBe(true);
    expect(groups.length > 0).toBe(own.length > 0);
  }
});
