import { describe, expect, test } from 'vitest';
import { strictBlocklist } from '../src/blocklists/strict';
import { checkPassword, definePolicy, formats, PolicyError, prepareSubject } from '../src/index';
import { findingCodes } from '../src/policy/findingCodes';
import type {
  CheckContext,
  Finding,
  FindingCode,
  NoteCode,
  Policy,
  PolicyOptions,
  PreparedSubject,
  StrengthMeter,
  Subject,
  Verdict,
} from '../src/types';
import { knownPerson } from './knownPerson';
import { catalogues } from './messages/catalogues';
import { makeResidentId } from './people';
import { randomTexts } from './randomTexts';
import { sampleSize } from './runs';

const pin = definePolicy();
const portal = definePolicy({ credential: 'online-account' });

const check = (options: PolicyOptions, candidate: string, context?: CheckContext): Verdict =>
  checkPassword(definePolicy(options), candidate, context);
const codesOf = ({ findings }: Verdict): FindingCode[] => findings.map(({ code }) => code);
const find = ({ findings }: Verdict, wanted: FindingCode): Finding | undefined =>
  findings.find(({ code }) => code === wanted);

/** Nothing of the library knows it. */
const GOOD_PIN = '739105';
const GOOD_TEXT = 'k7wp2mh9qz4t6vx';

describe('the answer', () => {
  test('an accepted PIN has a verdict without a reject', () => {
    const verdict = checkPassword(pin, GOOD_PIN);
    expect(verdict).toMatchObject({
      accepted: true,
      complete: true,
      guesses: 1e6,
      findings: [],
      dataVersion: pin.dataVersion,
    });
    expect(verdict).not.toHaveProperty('strength');
  });

  test('an accepted text has a strength', () => {
    expect(checkPassword(portal, GOOD_TEXT)).toMatchObject({
      accepted: true,
      complete: true,
      findings: [],
      strength: { score: 4, label: 'strong' },
    });
  });

  test('a refused text is never above weak', () => {
    const { accepted, strength, guesses } = check({ format: formats.djbh }, GOOD_TEXT);
    expect({ accepted, strength }).toEqual({ accepted: false, strength: { score: 1, label: 'weak' } });
    expect(guesses).toBeGreaterThan(1e10);
  });

  test('findings are in the order of the contract, and detectors run though requirements fail', () => {
    const order = Object.keys(findingCodes);
    const context = { subject: { ...knownPerson, birthDate: '1945-06-07' }, currentPassword: '1234567' };
    const verdict = check(
      { region: '500000', requiredSubject: ['cardNumber'], blocklist: ['123456'] },
      '123456',
      context,
    );
    const codes = codesOf(verdict);
    expect(codes).toEqual([...codes].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(codes.map((code) => code.split(/[.-]/)[0]))).toEqual(
      new Set(['initial', 'reuse', 'pattern', 'blocklist']),
    );
    const bad = codesOf(check({ format: formats.pin8 }, '123456', context));
    expect(bad.slice(0, 2)).toEqual(['requirement.too-short', 'initial-password']);
    expect(order.map((code) => code.split(/[.-]/)[0]).filter((kind, i, all) => kind !== all[i - 1])).toEqual([
      'requirement',
      'initial',
      'reuse',
      'subject',
      'pattern',
      'blocklist',
      'guessable',
      'strength',
    ]);
  });

  test('the same input gives the same verdict, and new objects', () => {
    const [one, other] = [
      checkPassword(pin, '123456', { subject: knownPerson }),
      checkPassword(pin, '123456', { subject: knownPerson }),
    ];
    expect(one).toEqual(other);
    one.findings.length = 0;
    one.notes.length = 0;
    expect(checkPassword(pin, '123456', { subject: knownPerson })).toEqual(other);
  });

  test('plain JSON serves as a policy, whole or as its options', () => {
    const policy = definePolicy({ region: '500000', severities: { 'pattern.date': 'reject' } });
    const plain = JSON.parse(JSON.stringify(policy)) as Policy;
    for (const candidate of ['123456', '840519', GOOD_PIN]) {
      expect(checkPassword(plain, candidate)).toEqual(checkPassword(policy, candidate));
    }
    expect(() => checkPassword({ ...plain, colour: 'red' } as Policy, GOOD_PIN)).toThrow(PolicyError);
  });

  test('a range names what was typed, full width and invisible characters included', () => {
    const found = check(
      { format: { minLength: 4, maxLength: 40, alphabet: 'printable' } },
      '\u200b\uff30assword',
      {},
    ).findings;
    expect(found.find(({ code }) => code === 'blocklist.common')?.range).toEqual([1, 9]);
    expect(find(checkPassword(pin, '１２３４５６'), 'pattern.sequence')?.range).toEqual([0, 6]);
    const partial = find(checkPassword(portal, 'xq27.knjsdewq', { subject: { username: 'knjsd' } }), 'pattern.partial');
    expect(partial?.range).toEqual([5, 10]);
  });
});

describe('what is not a text', () => {
  test.each([undefined, null, 0, 123456, 123456n, true, ['1'], {}, Symbol('1')])('a candidate %s', (candidate) => {
    expect(() => checkPassword(pin, candidate as string)).toThrow(TypeError);
  });

  test.each([0, 123456, true, false, [], {}])('a current password %s', (currentPassword) => {
    expect(() => checkPassword(pin, GOOD_PIN, { currentPassword: currentPassword as never })).toThrow(TypeError);
  });

  test.each(['', 'today', '2026-02-30', 20260101, {}])('a day %s', (now) => {
    expect(() => checkPassword(pin, GOOD_PIN, { now: now as string })).toThrow(TypeError);
  });

  test.each<[string, unknown]>([
    ['a subject', { idNumber: '11010519491231002X' }],
    ['a prepared subject', prepareSubject(pin, {})],
    ['text', 'zh-CN'],
    ['a promise as the subject', { subject: Promise.resolve({}) }],
    ['text as the subject', { subject: '13900005274' }],
    ['no text as the subject', { subject: '' }],
    ['a thenable as the subject', { subject: { then: () => undefined } }],
    ['a map as the subject', { subject: new Map([['phone', '13900005274']]) }],
    ['a box around the subject', { subject: { value: { phone: '13900005274' } } }],
    ['a subject under other names', { subject: { id_number: '11010519491231002X' } }],
    ['a relative under other names', { subject: { others: [{ tel: '13900005274' }] } }],
    ['a relative who is prepared', { subject: { others: [prepareSubject(pin, {})] } }],
    ['a misspelt field', { subjekt: {} }],
    ['a promise', Promise.resolve({})],
    ['a list', []],
    [
      'a subject that throws whatever is asked',
      {
        subject: new Proxy(
          {},
          {
            get: () => {
              throw new Error('870319');
            },
          },
        ),
      },
    ],
    [
      'one that throws whatever is asked',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('870319');
          },
        },
      ),
    ],
  ])('throws where the context is %s', (_, context) => {
    expect(() => checkPassword(pin, GOOD_PIN, context as CheckContext)).toThrow(TypeError);
    expect(() => checkPassword(pin, GOOD_PIN, context as CheckContext)).not.toThrow(/870319/);
  });

  test('a subject whose mark throws is read field by field', () => {
    const subject = {
      birthDate: '1987-03-19',
      get prepared(): boolean {
        throw new Error('870319');
      },
    };
    expect(codesOf(checkPassword(pin, '870319', { subject }))).toContain('subject.birth-date');
  });

  test('what is absent is absent', () => {
    const verdict = checkPassword(pin, GOOD_PIN);
    expect(checkPassword(pin, GOOD_PIN, null)).toEqual(verdict);
    expect(checkPassword(pin, GOOD_PIN, { subject: null, currentPassword: null })).toEqual(verdict);
    expect(checkPassword(pin, GOOD_PIN, { currentPassword: '' })).toEqual(verdict);
  });

  test('what is not a policy', () => {
    for (const policy of [null, undefined, 'pin6', 6]) {
      expect(() => checkPassword(policy as never, GOOD_PIN)).toThrow(Error);
    }
    expect(() => checkPassword(null as never, GOOD_PIN)).toThrow(PolicyError);
  });
});

describe('severities', () => {
  const date = '840519';

  test('a code that warns by default can reject or be off, and back', () => {
    expect(find(checkPassword(pin, date), 'pattern.date')?.severity).toBe('warn');
    expect(checkPassword(pin, date).accepted).toBe(true);
    const strict = check({ severities: { 'pattern.date': 'reject' } }, date);
    expect([find(strict, 'pattern.date')?.severity, strict.accepted]).toEqual(['reject', false]);
    expect(codesOf(check({ severities: { 'pattern.date': 'off' } }, date))).toEqual([]);
  });

  test('what only warns does not refuse, and what is off is not named', () => {
    const lowered = check({ severities: { 'reuse.current': 'warn', 'reuse.similar': 'off' } }, GOOD_PIN, {
      currentPassword: GOOD_PIN,
    });
    expect(find(lowered, 'reuse.current')?.severity).toBe('warn');
  });

  test('what an attacker reaches within the limit is refused though its own code is off', () => {
    const off = {
      'pattern.sequence': 'off',
      'pattern.keypad-path': 'off',
      'blocklist.common': 'off',
      'pattern.repeated': 'off',
    } as const;
    const policy: PolicyOptions = { severities: { ...off, 'pattern.date': 'off' } };
    expect(codesOf(check(policy, '520131'))).toEqual(['guessable']);
    expect(check(policy, '520131').accepted).toBe(false);
    expect(new Set(codesOf(check(policy, '123456')))).toEqual(new Set(['initial-password']));
  });

  test('in text too', () => {
    const policy: PolicyOptions = {
      format: formats.portal,
      severities: { 'blocklist.common': 'off', 'pattern.partial': 'off' },
    };
    expect(codesOf(check(policy, 'woaini1314'))).toEqual(['guessable']);
  });
});

describe('completeness', () => {
  test('a required field that is missing or unreadable', () => {
    const options: PolicyOptions = { requiredSubject: ['idNumber', 'phone', 'birthDate'] };
    const verdict = check(options, GOOD_PIN, { subject: { phone: 'none', birthDate: '1987-03-19' } });
    expect(verdict).toMatchObject({ accepted: false, complete: false });
    expect(find(verdict, 'subject.missing')?.params).toEqual({ field1: 'idNumber', field2: 'phone' });
    const full = check(options, GOOD_PIN, { subject: knownPerson });
    expect(full).toMatchObject({ accepted: true, complete: true });
  });

  test('a birth date that is in the ID number is not missing', () => {
    expect(
      check({ requiredSubject: ['birthDate'] }, GOOD_PIN, { subject: { idNumber: makeResidentId() } }).complete,
    ).toBe(true);
  });

  test('strict without its list, or with the other one', () => {
    for (const blocklist of [undefined, { ...strictBlocklist, name: 'standard' as const }]) {
      const verdict = check({ strictness: 'strict' }, GOOD_PIN, blocklist && { blocklist });
      expect(verdict).toMatchObject({ accepted: false, complete: false });
      expect(codesOf(verdict)).toEqual(['blocklist.unavailable']);
    }
    expect(check({ strictness: 'strict' }, GOOD_PIN, { blocklist: strictBlocklist })).toMatchObject({
      accepted: true,
      complete: true,
    });
  });

  test('a strict list given to a standard policy changes nothing', () => {
    const rare =
      Array.from({ length: 1e4 }, (_, i) => String(i * 99).padStart(6, '0')).find(
        (text) => strictBlocklist.bandOf(text) === 10_000,
      ) ?? '';
    expect(codesOf(checkPassword(pin, rare, { blocklist: strictBlocklist }))).toEqual(
      codesOf(checkPassword(pin, rare)),
    );
    expect(codesOf(check({ strictness: 'strict' }, rare, { blocklist: strictBlocklist }))).toContain(
      'blocklist.common',
    );
  });
});

describe('meters', () => {
  const calls: string[] = [];
  const meter = (kind: StrengthMeter['kind'], guesses: number): StrengthMeter => ({
    kind,
    measure: (candidate) => {
      calls.push(candidate);
      return { score: 4, guesses };
    },
  });
  const asked: PolicyOptions = { credential: 'online-account', meter: 'full' };

  test('missing or of the other kind', () => {
    for (const strength of [undefined, meter('light', 1e12)]) {
      const verdict = check(asked, GOOD_TEXT, strength && { strength });
      expect(verdict).toMatchObject({ accepted: false, complete: false });
      expect(find(verdict, 'strength.unavailable')?.params).toEqual({ meter: 'full' });
    }
    expect(calls).toEqual([]);
  });

  test('not called for a core policy, nor for a PIN: same policy, same verdict', () => {
    expect(checkPassword(portal, GOOD_TEXT, { strength: meter('full', 1) })).toEqual(checkPassword(portal, GOOD_TEXT));
    expect(check({ meter: 'full' }, GOOD_PIN, { strength: meter('full', 1) })).toMatchObject({
      accepted: true,
      complete: true,
    });
    expect(check({ meter: 'full' }, GOOD_PIN)).toMatchObject({ accepted: true, complete: true });
    expect(calls).toEqual([]);
  });

  test('called with the candidate as typed, and decides', () => {
    const weak = check(asked, GOOD_TEXT, { strength: meter('full', 123_456) });
    expect(weak).toMatchObject({
      accepted: false,
      complete: true,
      guesses: 1e6,
      strength: { score: 1, label: 'weak' },
    });
    expect(codesOf(weak)).toEqual(['strength.low']);
    const good = check(asked, GOOD_TEXT, { strength: meter('full', 1e15) });
    expect(good).toMatchObject({ accepted: true, complete: true, strength: { score: 4, label: 'strong' } });
    expect(calls).toEqual([GOOD_TEXT, GOOD_TEXT]);
  });

  test('a meter may ask for less than the policy, or the policy for less than usual', () => {
    const strength = meter('full', 1e6);
    expect(codesOf(check(asked, GOOD_TEXT, { strength }))).toEqual(['strength.low']);
    expect(check({ ...asked, minGuesses: 1e3 }, GOOD_TEXT, { strength })).toMatchObject({
      accepted: true,
      strength: { score: 2, label: 'fair' },
    });
  });
});

describe('guesses come from closed sets', () => {
  const pinBands = [1, 3, 10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5];

  test.each<[string, number]>([
    ['pin6', 6],
    ['pin8', 8],
  ])('%s', (name, length) => {
    const policy = definePolicy({ format: formats[name as 'pin6'] });
    const subject = prepareSubject(policy, knownPerson);
    const seen = new Set<number>();
    for (let i = 0; i < sampleSize(600, 3000); i++) {
      const verdict = checkPassword(policy, String((i * 333_667) % 10 ** length).padStart(length, '0'), {
        subject,
        currentPassword: '840519',
      });
      for (const { guesses = 1 } of [verdict, ...verdict.findings]) seen.add(guesses);
    }
    expect([...seen].filter((guesses) => ![...pinBands, 10 ** length].includes(guesses))).toEqual([]);
  });

  test('text: powers of ten up to 1e300', () => {
    for (const candidate of [...randomTexts(sampleSize(60, 300), 12), 'woaini1314', '', 'k7wp2mh9'.repeat(32)]) {
      const { guesses } = check({ format: { minLength: 1, maxLength: 256, alphabet: 'printable' } }, candidate);
      expect(String(guesses)).toMatch(/^(?:10*|1e\+\d+)$/);
      expect(guesses).toBeLessThanOrEqual(1e300);
    }
  });

  test('a longer PIN than any format has still a power of ten', () => {
    for (let length = 1; length <= 256; length += 1) {
      const { guesses } = checkPassword(pin, '7391054826'.repeat(26).slice(0, length));
      expect(String(guesses)).toMatch(/^(?:[13]0*|1e\+\d+)$/);
    }
  });
});

describe('notes', () => {
  const codes = (options: PolicyOptions, subject: Subject, now?: string): string[] =>
    check(options, GOOD_PIN, { subject, ...(now && { now }) }).notes.map(({ code, field }) =>
      field ? `${code} ${field}` : code,
    );

  test.each<[NoteCode, PolicyOptions, Subject, string]>([
    ['subject.unreadable', {}, { phone: 'none' }, 'subject.unreadable phone'],
    ['subject.truncated', {}, { idNumber: makeResidentId().slice(0, 17) }, 'subject.truncated idNumber'],
    ['subject.exponent', {}, { idNumber: '1.10000198703191E+17' }, 'subject.exponent idNumber'],
    ['subject.check-mismatch', {}, { idNumber: '110000199001020010' }, 'subject.check-mismatch idNumber'],
    ['subject.unlikely-date', {}, { birthDate: '1850-01-01' }, 'subject.unlikely-date birthDate'],
    [
      'subject.name-pinyin-missing',
      { credential: 'online-account' },
      { name: '钱沐阳' },
      'subject.name-pinyin-missing name',
    ],
    ['initial.not-derivable', {}, {}, 'initial.not-derivable idNumber'],
    ['policy.region-resolved', { region: '500112' }, {}, 'policy.region-resolved'],
  ])('%s', (_, options, subject, expected) => {
    expect(codes(options, subject)).toContain(expected);
  });

  test('none of them where everything is known', () => {
    expect(checkPassword(portal, GOOD_TEXT, { subject: knownPerson }).notes).toEqual([]);
    expect(checkPassword(pin, GOOD_PIN, { subject: { name: '钱沐阳' } }).notes.map(({ code }) => code)).not.toContain(
      'subject.name-pinyin-missing',
    );
  });

  test('a rule of the region names itself, the others once a field', () => {
    const { notes } = check({ region: '110000', credential: 'medical-insurance-card' }, GOOD_PIN);
    expect(notes).toContainEqual({
      code: 'initial.not-derivable',
      field: 'idNumber',
      ruleId: 'beijing/medical-insurance-card/2',
    });
    const fields = notes.filter(({ ruleId }) => ruleId === undefined).map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('a date in the future only where the caller says what day it is', () => {
    const subject = { birthDate: '2031-05-04' };
    expect(codes({}, subject)).not.toContain('subject.unlikely-date birthDate');
    expect(codes({}, subject, '2026-01-01')).toContain('subject.unlikely-date birthDate');
    expect(codes({}, subject, '2031-05-04')).not.toContain('subject.unlikely-date birthDate');
  });

  test('notes never change the verdict', () => {
    expect(checkPassword(pin, GOOD_PIN, { subject: { phone: 'none', idNumber: '1' } })).toMatchObject({
      accepted: true,
      complete: true,
    });
  });
});

describe('messages', () => {
  test.each(catalogues.map((messages) => [messages.locale, messages] as const))('in %s', (_, messages) => {
    const verdict = checkPassword(pin, '12345', { messages });
    const finding = find(verdict, 'requirement.too-short');
    const wording = messages.findings['requirement.too-short'];
    expect(finding?.message).toBe((typeof wording === 'string' ? wording : wording.digits).replace('{min}', '6'));
    expect(finding?.params).toEqual({ min: 6, max: 6 });
  });

  test('Simplified Chinese without any, digits and text worded apart', () => {
    expect(find(checkPassword(pin, '111111'), 'pattern.repeated')?.message).toBe('重复的数字太多，请换一个');
    expect(find(checkPassword(portal, 'a1a1a1a1a1'), 'pattern.repeated')?.message).toBe('重复的字符太多，请换一个');
    expect(find(check({ format: formats.djbh }, GOOD_TEXT), 'requirement.character-classes')?.message).toBe(
      '小写字母、大写字母、数字、符号至少要 3 种',
    );
  });
});

describe('reuse', () => {
  const against = (candidate: string, currentPassword: string, policy = pin): FindingCode[] =>
    codesOf(checkPassword(policy, candidate, { currentPassword }));

  test.each([
    ['739105', 'reuse.current'],
    ['739106', 'reuse.similar'],
    ['738106', 'reuse.similar'],
    ['391057', 'reuse.similar'],
    ['501937', 'reuse.similar'],
    ['793105', 'reuse.similar'],
    ['105739', 'reuse.similar'],
  ])('%s', (candidate, code) => {
    expect(against(candidate, '739105')).toEqual([code]);
  });

  test('what is three edits away is another password', () => {
    expect(against('798826', '739105')).toEqual([]);
  });

  test('in text another case is too close', () => {
    expect(against(GOOD_TEXT.toUpperCase(), GOOD_TEXT, portal)).toEqual(['reuse.similar']);
    expect(against(GOOD_TEXT, GOOD_TEXT, portal)).toEqual(['reuse.current']);
  });
});

describe('isBlocked', () => {
  test('gets the candidate as typed, once, and refuses', () => {
    const seen: string[] = [];
    const verdict = checkPassword(portal, 'K7wp2MH9qz', { isBlocked: (candidate) => seen.push(candidate) > 0 });
    expect(seen).toEqual(['K7wp2MH9qz']);
    expect(codesOf(verdict)).toEqual(['blocklist.custom']);
    expect(verdict.accepted).toBe(false);
  });

  test('what it does not name passes', () => {
    expect(checkPassword(pin, GOOD_PIN, { isBlocked: () => false }).accepted).toBe(true);
  });
});

describe('prepared subjects', () => {
  test('of another policy', () => {
    const prepared = prepareSubject(definePolicy({ region: '500000' }), knownPerson);
    expect(() => checkPassword(pin, GOOD_PIN, { subject: prepared })).toThrow(
      new PolicyError('other-policy', 'context.subject'),
    );
  });

  test('of an equal policy', () => {
    const prepared = prepareSubject(definePolicy(), knownPerson);
    expect(codesOf(checkPassword(pin, knownPerson.phone.slice(-6), { subject: prepared }))).toContain('subject.phone');
  });

  test('that went through JSON, or was copied: empty, so never silently accepted', () => {
    const prepared = prepareSubject(pin, knownPerson);
    for (const copy of [JSON.parse(JSON.stringify(prepared)) as PreparedSubject, { ...prepared }]) {
      expect(() => checkPassword(pin, GOOD_PIN, { subject: copy })).toThrow(TypeError);
    }
  });

  test('give the verdict of the subject itself', () => {
    for (const candidate of ['123456', '870319', '861127', GOOD_PIN, knownPerson.bankCardNumber.slice(-6)]) {
      expect(checkPassword(pin, candidate, { subject: prepareSubject(pin, knownPerson) })).toEqual(
        checkPassword(pin, candidate, { subject: knownPerson }),
      );
    }
  });
});

describe.each(['nist', 'djbh', 'portal', 'letterDigit6'] as const)('text format %s', (name) => {
  const policy = definePolicy({ format: formats[name] });
  const length = Math.max(policy.format.minLength, Math.min(policy.format.maxLength, 16));
  const subject = prepareSubject(policy, knownPerson);

  test('digits only', () => {
    for (const digits of ['7391054826031759', '8402759136482057', '5820461937204861']) {
      const verdict = checkPassword(policy, digits.slice(0, length));
      expect(find(verdict, 'pattern.all-digits')).toMatchObject({ severity: 'reject', range: [0, length] });
      expect(verdict.accepted).toBe(false);
    }
  });

  test("a mobile number, anybody's, however it is written", () => {
    for (const phone of [
      '13800001357',
      '+8613800001357',
      '008613800001357',
      '１３８００００１３５７',
      '138 0000 1357',
      '138-0000-1357',
    ]) {
      const verdict = checkPassword(policy, phone);
      expect(find(verdict, 'pattern.phone'), phone).toMatchObject({ severity: 'reject', range: [0, phone.length] });
      expect(verdict.accepted).toBe(false);
    }
  });

  test("an ID number, anybody's", () => {
    const id = makeResidentId({ date: '1990-01-02', sequence: '007' });
    for (const text of [
      id,
      id.toLowerCase(),
      '11010519491231002x',
      '110105491231002',
      `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`,
    ]) {
      const verdict = checkPassword(policy, text);
      expect(find(verdict, 'pattern.id-number'), 'ID number').toMatchObject({
        severity: 'reject',
        range: [0, text.length],
      });
      expect(verdict.accepted).toBe(false);
    }
  });

  test('the example that a guide prints', () => {
    for (const example of ['ABc1234', 'abc1234', 'ＡＢｃ１２３４']) {
      expect(find(checkPassword(policy, example), 'blocklist.common')?.severity).toBe('reject');
    }
  });

  test.each<[FindingCode, string]>([
    ['subject.name', 'ouyangqinglan1987'],
    ['subject.name', 'OuyangQinglan@870319'],
    ['subject.name', '欧阳青岚1987'],
    ['subject.other', 'qingtian4087!'],
    ['subject.other', 'shenmobai19850824'],
    ['subject.phone', 'oql13900005274'],
    ['subject.birth-date', 'oql.1987-03-19'],
    ['subject.document', `oql${knownPerson.idNumber}`],
  ])('%s: %s of the known person', (code, candidate) => {
    const verdict = checkPassword(policy, candidate, { subject });
    expect(codesOf(verdict)).toContain(code);
    expect(verdict.accepted).toBe(false);
  });
});

describe('what is good is not refused', () => {
  test.each([
    ['letters and digits', undefined],
    ['characters of a keyboard', String.fromCharCode(...Array.from({ length: 94 }, (_, i) => 33 + i))],
  ])('eight random %s: at least 99 %', (_, alphabet) => {
    const policy = definePolicy({ format: { minLength: 8, maxLength: 20, alphabet: 'printable' } });
    const subject = prepareSubject(policy, knownPerson);
    const texts = randomTexts(sampleSize(500, 2000), 8, alphabet);
    const accepted = texts.filter(
      (candidate) => checkPassword(policy, candidate, { subject, currentPassword: GOOD_TEXT }).accepted,
    );
    expect(accepted.length).toBeGreaterThanOrEqual(0.99 * texts.length);
  });

  test('six random letters and digits: at least 95 %', () => {
    const policy = definePolicy({ format: formats.letterDigit6 });
    const texts = randomTexts(sampleSize(500, 2000), 6);
    const accepted = texts.filter(
      (candidate) => /[A-Za-z]/.test(candidate) && checkPassword(policy, candidate).accepted,
    );
    expect(accepted.length).toBeGreaterThanOrEqual(0.95 * texts.length);
  });

  test.each([
    'harbour lantern 1987 willow',
    'seven green kettles under 2019 stars',
    '春眠不觉晓处处闻啼鸟1987夜来风雨声',
    'vermilion-otter-1987-ledger',
  ])('a long passphrase with a year: %s', (candidate) => {
    expect(check({ format: formats.nist }, candidate, { subject: knownPerson }).accepted).toBe(true);
  });
});

// How much work that is: `tests/bounds`.
describe('a megabyte of text', () => {
  const huge = 'k7wp2mh9'.repeat(131_072);

  test.each(Object.entries(formats))(
    'a candidate against %s is too long, and no range goes beyond what is read',
    (_, format) => {
      const verdict = check({ format }, huge, { subject: knownPerson, currentPassword: `${huge}x` });
      expect(codesOf(verdict)).toContain('requirement.too-long');
      for (const { range } of verdict.findings) if (range) expect(range[1]).toBeLessThanOrEqual(512);
    },
  );

  test('fields cannot be read, and each is named', () => {
    const fields = ['idNumber', 'birthDate', 'phone', 'name', 'cardNumber', 'email', 'username'] as const;
    const subject: Subject = Object.fromEntries(fields.map((field) => [field, '1'.repeat(1_048_576)]));
    const { notes } = checkPassword(pin, GOOD_PIN, { subject });
    for (const field of fields) expect(notes).toContainEqual({ code: 'subject.unreadable', field });
  });
});
