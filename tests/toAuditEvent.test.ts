import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, toAuditEvent, type Verdict } from '../src/index';
import { policyVersion } from '../src/policy/checkOptions';
import { knownPerson } from './knownPerson';

const policy = definePolicy({ region: '500000' });

describe('what is in it', () => {
  test('of a refusal: each code once, in order, with what judged', () => {
    const verdict = checkPassword(policy, '123456');
    const codes = verdict.findings.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(1);
    expect(toAuditEvent(verdict)).toEqual({ accepted: false, codes, dataVersion: verdict.dataVersion, policyVersion });
    const twice = { ...verdict, findings: [...verdict.findings, ...verdict.findings] };
    expect(toAuditEvent(twice).codes).toEqual(codes);
  });

  test('of an acceptance: the warnings', () => {
    expect(toAuditEvent(checkPassword(policy, '739162')).codes).toEqual([]);
    expect(toAuditEvent(checkPassword(policy, '739162'))).toMatchObject({ accepted: true });
  });

  test('no rule, no range, no number of guesses, whoever the person', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6}$/), (candidate) => {
        const event = toAuditEvent(checkPassword(policy, candidate, { subject: knownPerson }));
        expect(Object.keys(event)).toEqual(['accepted', 'codes', 'dataVersion', 'policyVersion']);
        expect(JSON.parse(JSON.stringify(event))).toEqual(event);
        expect(JSON.stringify(event)).not.toMatch(/chongqing|range|guesses|\/1/);
      }),
    );
  });
});

describe('anything but a verdict is refused by name', () => {
  const good = checkPassword(policy, '123456');
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a promise', Promise.resolve(good)],
    ['an empty object', {}],
    ['no findings', { ...good, findings: undefined }],
    ['a finding that is nothing', { ...good, findings: [null] }],
    ['a code that is not a text', { ...good, findings: [{ code: 1 }] }],
    ['accepted as a text', { ...good, accepted: 'true' }],
    ['no data version', { ...good, dataVersion: undefined }],
  ])('%s', (_, wrong) => {
    expect(() => toAuditEvent(wrong as Verdict)).toThrow(/^verdict/);
  });
});
