import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { PolicyError } from '../../src/policy/PolicyError';
import { definePolicy } from '../../src/policy/definePolicy';
import { findRules } from '../../src/regions/findRules';
import { buildProfile, preparedKey, prepareSubject, resolveSubject } from '../../src/subject/prepareSubject';
import type { PreparedSubject, Subject } from '../../src/types';

const WITH_X = '11010519491231002X';
const own = definePolicy({
  initialPasswords: [
    { id: 'own/1', rule: { type: 'slice', field: 'unitNumber', last: 4 } },
    { id: 'own/2', rule: { type: 'slice', field: 'phone', last: 6 } },
    { id: 'own/3', rule: { type: 'fixed', value: 'ＡＢ12' } },
  ],
});

describe('buildProfile', () => {
  test('values of the operator are the region’s, of high confidence, by their folded form', () => {
    const { regional } = buildProfile(own, { unitNumber: '987654' });
    expect(regional.get('7654')).toEqual([{ value: '7654', ruleId: 'own/1', scope: 'region', confidence: 'high' }]);
    expect(regional.get('ab12')).toEqual([{ value: 'ＡＢ12', ruleId: 'own/3', scope: 'region', confidence: 'high' }]);
  });

  test('a value that two rules give has both', () => {
    const policy = definePolicy({
      initialPasswords: [
        { id: 'own/1', rule: { type: 'fixed', value: '4321' } },
        { id: 'own/2', rule: { type: 'slice', field: 'unitNumber', last: 4 } },
      ],
    });
    expect(
      buildProfile(policy, { unitNumber: '4321' })
        .regional.get('4321')
        ?.map(({ ruleId }) => ruleId),
    ).toEqual(['own/1', 'own/2']);
  });

  test('a rule of the region that cannot be derived is noted with its id, all others together once', () => {
    const { notes } = buildProfile(own, {});
    const derivable = notes.filter(({ code }) => code === 'initial.not-derivable');
    expect(derivable).toContainEqual({ code: 'initial.not-derivable', field: 'unitNumber', ruleId: 'own/1' });
    expect(derivable).toContainEqual({ code: 'initial.not-derivable', field: 'phone', ruleId: 'own/2' });
    const regional = new Set(['own/1', 'own/2', ...findRules('000000', 'social-security-card').map(({ id }) => id)]);
    for (const { ruleId } of derivable) if (ruleId !== undefined) expect(regional).toContain(ruleId);
    expect(derivable.filter(({ ruleId }) => ruleId === undefined)).toEqual([{ code: 'initial.not-derivable' }]);
  });

  test('a rule stands in one of the two lists, never in both', () => {
    const { regional, common } = buildProfile(definePolicy({}), {
      idNumber: WITH_X,
      phone: '13900000000',
      cardNumber: '12345678',
    });
    const ids = (values: typeof regional) =>
      new Set(values.texts.flatMap((text) => (values.get(text) ?? []).map(({ ruleId }) => ruleId)));
    const shared = [...ids(regional)].filter((id) => ids(common).has(id));
    expect(shared).toEqual([]);
    expect(ids(common).size).toBeGreaterThan(5);
  });

  test('required fields that are absent or unreadable are missing', () => {
    const policy = definePolicy({ requiredSubject: ['idNumber', 'phone', 'birthDate', 'name'] });
    expect(buildProfile(policy, {}).missing).toEqual(['idNumber', 'phone', 'birthDate', 'name']);
    expect(buildProfile(policy, { idNumber: WITH_X, phone: '12', name: ' ' }).missing).toEqual(['phone', 'name']);
  });

  test.each<[string, Parameters<typeof definePolicy>[0], Subject, boolean]>([
    ['a text policy, a name without pinyin', { credential: 'online-account' }, { name: '张三' }, true],
    ['with pinyin', { credential: 'online-account' }, { name: '张三', namePinyin: ['zhang', 'san'] }, false],
    ['no name', { credential: 'online-account' }, {}, false],
    ['a PIN', {}, { name: '张三' }, false],
  ])('pinyin missing: %s', (_, options, subject, noted) => {
    const codes = buildProfile(definePolicy(options), subject).notes.map(({ code }) => code);
    expect(codes.includes('subject.name-pinyin-missing')).toBe(noted);
  });

  test('a region that is not in the table is noted', () => {
    const codesIn = (region: string) => buildProfile(definePolicy({ region }), {}).notes.map(({ code }) => code);
    expect(codesIn('500112')).toContain('policy.region-resolved');
    expect(codesIn('500000')).not.toContain('policy.region-resolved');
  });
});

const policy = definePolicy({ region: '500000' });
const subject = { phone: '13900000000' };

describe('resolveSubject', () => {
  test('the same from a subject and from a prepared one', () => {
    const prepared = resolveSubject(policy, prepareSubject(policy, subject));
    const fresh = resolveSubject(policy, subject);
    const { spellingOf, texts: layOut, regional, common } = prepared;
    expect(prepared).toEqual({ ...fresh, spellingOf, texts: layOut, regional, common });
    for (const { texts } of [regional, common]) expect(texts.length).toBeGreaterThan(0);
    for (const text of regional.texts) expect(regional.get(text)).toEqual(fresh.regional.get(text));
    for (const text of common.texts) expect(common.get(text)).toEqual(fresh.common.get(text));
    // The last four digits of the phone.
    expect(prepared.spellingOf('0000')).toMatchObject({ code: 'subject.phone' });
    expect(prepared.spellingOf('0000')).toEqual(fresh.spellingOf('0000'));
  });

  test('a prepared one is not read again', () => {
    const prepared = prepareSubject(policy, subject);
    expect(resolveSubject(policy, prepared)).toBe(resolveSubject(policy, prepared));
  });

  test.each([null, undefined])('%s is no subject: what a failed look-up gives must not pass for nobody', (nothing) => {
    expect(() => resolveSubject(policy, nothing as unknown as Subject)).toThrow(
      new TypeError('subject: not an object'),
    );
  });

  test('an equal policy will do, another one will not', () => {
    const prepared = prepareSubject(policy, subject);
    expect(resolveSubject(definePolicy({ region: '500000' }), prepared).numbers).toHaveLength(1);
    expect(() => resolveSubject(definePolicy({ region: '310000' }), prepared)).toThrow(PolicyError);
  });

  test('what a library with other data has prepared is refused', () => {
    const prepared = prepareSubject(policy, subject);
    const read = Object.getOwnPropertyDescriptor(prepared, preparedKey)?.value as () => object;
    const foreign = { prepared: true as const, [preparedKey]: () => ({ ...read(), dataVersion: '2001-01-01' }) };
    expect(() => resolveSubject(policy, foreign)).toThrow('subject: other-policy');
  });

  test('what went through JSON holds nothing and throws', () => {
    const copy = JSON.parse(JSON.stringify(prepareSubject(policy, subject))) as PreparedSubject;
    expect(() => resolveSubject(policy, copy)).toThrow(TypeError);
  });
});

const policyPrepareSubject = definePolicy({ region: '500000' });
const subjectPrepareSubject = {
  idNumber: '11010519491231002X',
  phone: '13900000000',
  name: '张三',
  others: [{ phone: '13800000000' }],
};

describe('prepareSubject', () => {
  test('prints and serialises as { prepared: true } and nothing else', () => {
    const prepared = prepareSubject(policyPrepareSubject, subjectPrepareSubject);
    expect(JSON.stringify(prepared)).toBe('{"prepared":true}');
    expect(Object.keys(prepared)).toEqual(['prepared']);
    expect({ ...prepared }).toEqual({ prepared: true });
    const printed = [inspect(prepared), inspect(prepared, { showHidden: true, depth: 9 }), String(prepared)].join(' ');
    expect(printed).not.toMatch(/\d{4}|张三/);
  });

  test('is frozen', () => {
    expect(Object.isFrozen(prepareSubject(policyPrepareSubject, subjectPrepareSubject))).toBe(true);
  });

  test('does not change the subject', () => {
    const given = Object.freeze({ ...subjectPrepareSubject, phone: Object.freeze(['13900000000', '']) });
    expect(() => prepareSubject(policyPrepareSubject, given)).not.toThrow();
  });

  test('a policy of plain JSON is as good', () => {
    expect(
      prepareSubject(
        JSON.parse(JSON.stringify(policyPrepareSubject)) as typeof policyPrepareSubject,
        subjectPrepareSubject,
      ),
    ).toEqual({ prepared: true });
  });
});
