/** Every row of the published region table with a value rule: found by its place, and what it gives is refused with its id. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkInitialPassword, checkPassword, definePolicy, findRules, prepareSubject } from '../../src/index';
import type { RegionRule, SliceRule, XRule } from '../../src/types';
import { knownPerson } from '../knownPerson';

type Row = Pick<RegionRule, 'id' | 'region' | 'credential' | 'issuer' | 'rule' | 'xRule'>;

const rows = (
  JSON.parse(readFileSync(new URL('../../src/regions/generated/regions.json', import.meta.url), 'utf8')) as {
    rules: Row[];
  }
).rules.filter(({ rule }) => rule.type === 'fixed' || rule.type === 'slice');

// What follows derives the values anew, from docs/spec/derivation.md, apart from the code under test.
const { idNumber } = knownPerson;
const body = idNumber.slice(0, 17);
const readings: Record<XRule, string> = {
  keep: `${body}X`,
  lowercase: `${body}x`,
  shift: body,
  zero: `${body}0`,
  one: `${body}1`,
  ten: `${body}10`,
};
const oldForm = idNumber.slice(0, 6) + idNumber.slice(8, 17);
const stated = [knownPerson.birthDate, '1987-03-19'].map((date) => date.split('-') as [string, string, string]);

const writeDate = ([year, month, day]: readonly [string, string, string], format = 'YYYYMMDD'): string => {
  const parts: Readonly<Record<string, string>> = { YYYY: year, YYYYMM: year + month, YYYYMMDD: year + month + day };
  const text = parts[format];
  if (text === undefined) throw new Error(`a format that this test does not know: ${format}`);
  return text;
};

const sourcesOf = ({ field, format }: SliceRule, xRule: XRule | undefined): string[] => {
  if (field === 'idNumber') return [oldForm, ...(xRule ? [readings[xRule]] : Object.values(readings))];
  if (field === 'birthDate') return stated.map((date) => writeDate(date, format));
  return [knownPerson[field], knownPerson[field].replace(/\D/g, '')];
};

const cut = (text: string, { first, last, dropFirst = 0, dropLast = 0 }: SliceRule): string => {
  const rest = text.slice(dropFirst, text.length - dropLast);
  if (last !== undefined) return rest.slice(rest.length - last);
  return first === undefined ? rest : rest.slice(0, first);
};

const valuesOf = ({ rule, xRule }: Row): string[] => {
  if (rule.type === 'fixed') return [rule.value];
  if (rule.type !== 'slice') return [];
  const values = sourcesOf(rule, xRule).map((text) => cut(text, rule));
  const withoutZeros =
    rule.whole && rule.field !== 'birthDate' && rule.field !== 'phone'
      ? values.map((value) => value.replace(/^0+/, ''))
      : [];
  return [...new Set([...values, ...withoutZeros])];
};

test('the table holds value rules of every kind', () => {
  expect(rows.length).toBeGreaterThan(150);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const fields = new Set(rows.map(({ rule }) => (rule.type === 'slice' ? rule.field : rule.type)));
  expect(fields.size).toBe(8);
});

describe.each(rows.map((row) => [row.id, row] as const))('%s', (id, row) => {
  const { region, credential, issuer, rule, xRule } = row;

  test('is among the rules of its place', () => {
    expect(findRules(region, credential, issuer).find((found) => found.id === id)).toMatchObject({
      region,
      credential,
      rule,
      ...(issuer && { issuer }),
      ...(xRule && { xRule }),
    });
  });

  test('what it gives is refused with its id', () => {
    const policy = definePolicy({ region, credential, ...(issuer && { issuer }) });
    const subject = prepareSubject(policy, knownPerson);
    const values = valuesOf(row);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      const { accepted, findings } = checkPassword(policy, value, { subject });
      expect(accepted).toBe(false);
      const ruleIds = findings.filter(({ code }) => code === 'initial-password').map(({ ruleId }) => ruleId);
      expect(ruleIds, `value of ${String(value.length)} characters`).toContain(id);
      expect(checkInitialPassword(policy, value, subject).ruleIds).toContain(id);
    }
  });

  test('and everywhere else as an initial password seen somewhere', () => {
    const policy = definePolicy({ region: '370600', credential: 'hotline-query' });
    const subject = prepareSubject(policy, knownPerson);
    for (const value of valuesOf(row)) {
      const codes = checkPassword(policy, value, { subject }).findings.map(({ code }) => code);
      expect(codes.filter((code) => code === 'initial-password' || code === 'initial-password.common')).not.toEqual([]);
    }
  });
});
