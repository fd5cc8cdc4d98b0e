import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, type Subject } from '../../src/index';
import { runs } from '../runs';

const portal = definePolicy({ credential: 'online-account' });
const check = (candidate: string, subject: Subject = {}) => checkPassword(portal, candidate, { subject });
const codes = (candidate: string, subject?: Subject): string[] =>
  check(candidate, subject).findings.map(({ code }) => code);

const widen = (text: string): string =>
  text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));

describe('what the person’s data explain is refused, however it is written', () => {
  test.each<[string, Subject, string]>([
    ['a1990年1月8日', { birthDate: '1990-01-08' }, 'subject.birth-date'],
    ['1990年01月08日a', { birthDate: '1990-01-08' }, 'subject.birth-date'],
    ['1990/1/8aa', { birthDate: '1990-01-08' }, 'subject.birth-date'],
    ['zhangwei９０!', { namePinyin: ['zhang', 'wei'] }, 'subject.name'],
    ['Zhangwei８８!', { namePinyin: ['zhang', 'wei'] }, 'subject.name'],
    ['ＺＨＡＮＧwei1990', { namePinyin: ['zhang', 'wei'] }, 'subject.name'],
  ])('%s', (candidate, subject, code) => {
    expect(check(candidate, subject).accepted).toBe(false);
    expect(codes(candidate, subject)).toContain(code);
  });

  test('a candidate in full width has the codes of the same in half width, and its characters', () => {
    const subject: Subject = { idNumber: '50000019900108009X', phone: '13900000000', namePinyin: ['zhang', 'wei'] };
    const words = fc.constantFrom(
      'zhang',
      'wei',
      '1990',
      '0108',
      '139',
      '!',
      'K7',
      'yibao',
      '@',
      '08009x',
      'qwe',
      '123456',
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 2, maxLength: 5 }).map((parts) => parts.join('')),
        (candidate) => {
          // What a requirement refuses needs no other reason, so what is there only for want of one is left out.
          const isOwn = (code: string): boolean => !/^(?:requirement|guessable|strength)/.test(code);
          expect(check(widen(candidate), subject).guesses).toBe(check(candidate, subject).guesses);
          expect(codes(widen(candidate), subject).filter(isOwn)).toEqual(codes(candidate, subject).filter(isOwn));
        },
      ),
      { numRuns: runs(50, 1000) },
    );
  });
});

describe('the cheapest explanation', () => {
  test('one letter and any mobile number is no more than both', () => {
    expect(check('x13900005274').guesses).toBeLessThanOrEqual(1e11);
  });

  test('more explained never costs more', () => {
    const subject: Subject = { namePinyin: ['zhang', 'wei'], birthDate: '1990-01-08' };
    for (const candidate of ['zhangwei7k2', 'Wei19900108xq', 'k2m9zhang']) {
      expect(check(candidate, subject).guesses).toBeLessThanOrEqual(check(candidate).guesses);
    }
  });

  test('an account that splits what is left makes nothing dearer', () => {
    const candidate = 'Wxyplfv@example.com';
    expect(check(candidate, { email: 'yplfv@example.com', username: 'culx' }).guesses).toBeLessThanOrEqual(
      check(candidate).guesses,
    );
  });

  test('a good password that holds a birth year stays good', () => {
    expect(check('qfVx1990mKtw', { birthDate: '1990-01-08' }).accepted).toBe(true);
  });
});

describe('what is left beside somebody’s data', () => {
  const subject: Subject = {
    namePinyin: ['zhang', 'wei'],
    birthDate: '1990-01-08',
    phone: '13900005274',
    idNumber: '50000019900108009X',
  };

  test.each([
    ['zhang.wei#5274#90!', 'subject.name'],
    ['@13900005274@wei00', 'subject.phone'],
    ['Zw-009x-0108-wei!!', 'subject.document'],
    ['zhāngwěi1990', 'subject.name'],
    ['zhаngwеi1990', 'subject.name'],
    ['ab13800138000', 'pattern.phone'],
  ])('%s: next to nothing, refused', (candidate, code) => {
    const { accepted, findings } = check(candidate, subject);
    expect(accepted).toBe(false);
    expect(findings.find(({ severity }) => severity === 'reject')?.code).toMatch(/^subject|^pattern.phone/);
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test.each(['wei-Kestrel-Pumice', '1990qfVxmKtw', 'wei7#Lq2vNw9'])('%s: enough', (candidate) => {
    expect(check(candidate, subject).accepted).toBe(true);
  });
});

describe('the order of guesses', () => {
  const subject: Subject = { namePinyin: ['zhang', 'wei'], birthDate: '1990-01-08' };
  const policy = definePolicy({
    credential: 'online-account',
    initialPasswords: [{ id: 'operator/1', rule: { type: 'fixed', value: 'Abcd1234' } }],
  });
  const guessesOf = (candidate: string): number => checkPassword(policy, candidate, { subject }).guesses;

  test('initial value, own name and date, popular, word and number, random', () => {
    const groups = [
      ['Abcd1234'],
      ['zw19900108', 'zhangwei1990', '900108zw'],
      ['woaini1314', '1q2w3e4r'],
      ['zhuangyuan77', 'orchardist47'],
      ['kx7pqm2z', 'kX7pQm2z'],
    ];
    const bounds = groups.map((group) => group.map(guessesOf));
    for (let i = 1; i < bounds.length; i++)
      expect(Math.min(...(bounds[i] ?? []))).toBeGreaterThanOrEqual(Math.max(...(bounds[i - 1] ?? [])));
    expect(Math.max(...(bounds[0] ?? []))).toBeLessThan(Math.min(...(bounds[1] ?? [])));
    expect(Math.max(...(bounds[2] ?? []))).toBeLessThan(Math.min(...(bounds[3] ?? [])));
  });
});

describe('a passphrase is refused as a whole or not at all', () => {
  const nist = definePolicy({
    credential: 'online-account',
    format: { minLength: 15, maxLength: 64, alphabet: 'printable' },
  });
  const isAccepted = (candidate: string): boolean =>
    checkPassword(nist, candidate, { subject: { birthDate: '1990-01-08', namePinyin: ['zhang', 'wei'] } }).accepted;

  test.each([
    'correct horse battery staple',
    'zhangwei-correct-horse-1990',
    'xiguadeshenghuozhenkuaile',
    'yueliang-shitou-huoche-1990',
  ])('%s is accepted', (candidate) => {
    expect(isAccepted(candidate)).toBe(true);
  });

  test.each(['zhangwei19900108zhangwei', 'qwertyuiopasdfghjkl', 'woaini1314520woaini', 'aaaaaaaaaaaaaaaaaaaa'])(
    '%s is refused',
    (candidate) => {
      expect(isAccepted(candidate)).toBe(false);
    },
  );
});

describe('meters that answer nonsense', () => {
  const metered = definePolicy({ credential: 'online-account', meter: 'full' });

  test.each([
    null,
    undefined,
    Promise.resolve({ score: 4, guesses: 1e12 }),
    { score: 5, guesses: 1e12 },
    { score: '4', guesses: 1e12 },
    { score: 4, guesses: NaN },
    {},
  ])('%# is no judgement', (answer) => {
    const measure = (() => answer) as unknown as () => { score: 4; guesses: number };
    const verdict = checkPassword(metered, 'Kx7#mQ2pL9', { strength: { kind: 'full', measure } });
    expect(verdict).toMatchObject({ accepted: false, complete: false });
    expect(verdict.findings.map(({ code }) => code)).toEqual(['strength.unavailable']);
    expect(Number.isFinite(verdict.guesses)).toBe(true);
  });
});

describe('what is noted about persons', () => {
  const notes = (subject: Subject) =>
    check('k3F9x2m7', subject).notes.filter(({ code }) => !code.startsWith('initial.'));

  test('a Chinese name of another person without pinyin', () => {
    expect(notes({ others: [{ name: '李娜' }] })).toEqual([{ code: 'subject.name-pinyin-missing', field: 'others' }]);
  });

  test('a name in Latin letters needs none', () => {
    expect(notes({ name: 'Ada Li' })).toEqual([]);
  });

  test('two phones in one text are unreadable, not one and an extension', () => {
    expect(notes({ phone: '15000000001,13900005274' })).toEqual([{ code: 'subject.unreadable', field: 'phone' }]);
  });

  test.each<[string, Subject]>([
    ['nobody', { others: [{}] }],
    ['nothing readable', { others: [{ idNumber: '!!' }] }],
  ])('others who are %s do not meet a requirement', (_, subject) => {
    const policy = definePolicy({ requiredSubject: ['others'] });
    expect(checkPassword(policy, '582913', { subject }).complete).toBe(false);
  });

  test('a word is no document', () => {
    expect(notes({ idNumber: 'unknown' })).toEqual([{ code: 'subject.unreadable', field: 'idNumber' }]);
  });
});

test.each<[string, string]>([
  ['-50038247381', '04738'],
  ['019813950824738a', '0824738'],
])('knowing a relative more never takes more guesses: %s', (candidate, idNumber) => {
  expect(check(candidate, { others: [{ idNumber }] }).guesses).toBeLessThanOrEqual(check(candidate).guesses);
});
