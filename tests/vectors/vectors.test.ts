import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, deriveInitialPasswords } from '../../src/index';
import type { DerivationRule, FindingCode, PolicyOptions, Subject, XRule } from '../../src/types';

interface Vector {
  id: string;
  proves: string;
  policy: PolicyOptions;
  candidate: string;
  subject?: Subject;
  currentPassword?: string | null;
  expect: { accepted: boolean; codes: FindingCode[] };
}

interface Derivation {
  id: string;
  proves: string;
  rule: DerivationRule;
  xRule?: XRule;
  subject: Subject;
  values: string[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const derivationFile = 'derive.json';
const vectorFiles = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== derivationFile);

function read<T>(name: string): T[] {
  return JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as T[];
}

describe.each(vectorFiles)('%s', (name) => {
  test.each(read<Vector>(name))('$id: $proves', ({ policy, candidate, subject, currentPassword, expect: expected }) => {
    const verdict = checkPassword(definePolicy(policy), candidate, { subject, currentPassword });
    const codes = verdict.findings.map((finding) => finding.code);
    expect({ accepted: verdict.accepted, codes }).toEqual(expected);
  });
});

describe(derivationFile, () => {
  test.each(read<Derivation>(derivationFile))('$id: $proves', ({ rule, xRule, subject, values }) => {
    const own = xRule === undefined ? { id: 'vector', rule } : { id: 'vector', rule, xRule };
    const derived = deriveInitialPasswords(definePolicy({ initialPasswords: [own] }), subject)
      .filter(({ ruleId }) => ruleId === 'vector')
      .map(({ value }) => value);
    expect([...new Set(derived)].sort()).toEqual(values);
  });
});

describe('the files', () => {
  test('hold at least 200 verdicts and 150 derivations, each with an id of its own', () => {
    const verdicts = vectorFiles.flatMap((name) => read<Vector>(name));
    const derivations = read<Derivation>(derivationFile);
    expect(verdicts.length).toBeGreaterThanOrEqual(200);
    expect(derivations.length).toBeGreaterThanOrEqual(150);
    const ids = [...verdicts, ...derivations].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
