/** Kinds of choices that an attacker who knows the person tries early; whole sets are drawn in `research/text/createKinds`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, type CheckContext, type Subject } from '../../src/index';
import { runs } from '../runs';

const portal = definePolicy({ credential: 'online-account' });
const check = (candidate: string, context: CheckContext = {}, policy = portal) =>
  checkPassword(policy, candidate, context);

const liNa: Subject = {
  name: '李娜',
  namePinyin: ['li', 'na'],
  birthDate: '1985-06-23',
  phone: '13800005517',
  email: 'lina_85@example.com',
};

describe('with what is known of the person', () => {
  test.each([
    ['an emoji behind a date', '19850623🍀'],
    ['the address itself', 'lina_85@example.com'],
    ['the address and a number', 'LINA_85@example.com7'],
    ['digits in another script', '१९८५०६२३ab'],
    ['letters in circles', 'ⓛⓘⓝⓐ1985'],
    ['Chinese numerals', '一九八五零六二三a1'],
    ['dots in between', '1.9.8.5.0.6.2.3a'],
    ['look-alikes', 'L1n@1985!!'],
    ['backwards', '3260589lina'],
  ])('%s: %s is refused', (_, candidate) => {
    expect(check(candidate, { subject: liNa }).accepted).toBe(false);
  });

  test.each(['O’Brien, Sean', "O'BRIEN SEAN"])('%s is typed without the apostrophe', (name) => {
    for (const candidate of ['obrien1988!!', 'SeanObrien1', 'sobrien123'])
      expect(check(candidate, { subject: { name, birthDate: '1988-07-21' } }).accepted).toBe(false);
  });
});

describe('something between the characters', () => {
  test.each(['1 q a z 2 w s x', '1q.2w.3e.4r', 'a b c d e f g 1', '9 8 7 6 5 4 3 a', 'a1-b2-c3-d4', 'a-a-a-a-1-1-1'])(
    '%s is refused as without',
    (candidate) => {
      expect(check(candidate).accepted).toBe(false);
    },
  );

  test.each(['Kq7-Vm2-Xp9', 'r 8 t k 3 p w 7'])('%s stays accepted', (candidate) => {
    expect(check(candidate).accepted).toBe(true);
  });
});

describe('words and addresses that everybody has', () => {
  test.each(['January2024', 'root@123', 'http123456', 'zhangsan@163.com', 'yahoo.com.cn', 'iphone15', 'Init@123'])(
    '%s is refused',
    (candidate) => {
      expect(check(candidate).accepted).toBe(false);
    },
  );

  test('what is nobody’s stays a password before an address', () => {
    expect(check('kxqwpvzt@163.com').accepted).toBe(true);
  });
});

describe('the old password', () => {
  const current = 'Mzkdw#582';

  test.each([
    'Mzkdw#582321',
    '99Mzkdw#582',
    'Mzkdw#2025',
    'MZKDW#582!',
    '285#wdkzM1',
    'M.z.k.d.w.#.5.8.2',
    'Mzkdw582🙂',
  ])('%s is too close', (candidate) => {
    const { accepted, findings } = check(candidate, { currentPassword: current });
    expect(accepted).toBe(false);
    expect(findings[0]?.code).toBe('reuse.similar');
  });

  test.each(['Mzkdw#582-Kestrel-Pumice', 'Kestrel Pumice Mzkdw#582'])(
    '%s is a passphrase that holds it',
    (candidate) => {
      const nist = definePolicy({
        credential: 'online-account',
        format: { minLength: 15, maxLength: 64, alphabet: 'printable' },
      });
      expect(check(candidate, { currentPassword: current }, nist).accepted).toBe(true);
    },
  );

  test('a stem has at least four characters and half of the old password', () => {
    const similar = (currentPassword: string, candidate: string): boolean =>
      check(candidate, { currentPassword }).findings.some(({ code }) => code === 'reuse.similar');
    expect(similar('Kqzv', 'Kqzv7741')).toBe(true);
    expect(similar('Kqz58213', 'Kqz99406')).toBe(false);
    expect(similar('Kqzvx58213', 'Kqzvx9')).toBe(true);
    expect(similar('Kqzv58213096', 'Kqzv7x4p')).toBe(false);
  });
});

describe('the initial password', () => {
  const policy = definePolicy({
    credential: 'online-account',
    initialPasswords: [{ id: 'own', rule: { type: 'fixed', value: 'Szsb#2021' } }],
  });

  test.each(['Szsb#2021_1', '7Szsb#2021', 'szsb#2021..', 'S.z.s.b.#.2.0.2.1', 'Szsb2021!', '$zsb#2021x'])(
    '%s is too close',
    (candidate) => {
      const { accepted, findings } = check(candidate, {}, policy);
      expect(accepted).toBe(false);
      expect(findings[0]?.code).toBe('initial-password.similar');
    },
  );
});

describe('without anybody', () => {
  test.each([
    'Gdyb@2024',
    'Shebaoka7!',
    '社保卡2020',
    '医保局12393',
    '我爱你520',
    'Jennifer12',
    'yuihjk678',
    'w0aini1314',
  ])('%s is refused', (candidate) => {
    expect(check(candidate).accepted).toBe(false);
  });

  test.each([
    'Umbrella2012',
    'Blackdog@1',
    'woyaozhaogehaogongzuo1',
    'Mianchaodahai520',
    '我是你爸爸520',
    '人力资源和社会保障局!1',
    'SunnyFlower@12',
    'HelloKitty88',
    'GoodMorning123',
  ])('%s is one word or phrase with a tail: never strong', (candidate) => {
    expect(check(candidate).strength?.label).not.toBe('strong');
  });
});

test('a text that no requirement and no name of its own refuses is refused if and only if its guesses are within the limit', () => {
  const parts = fc.constantFrom('kX7', 'pq2', 'mzv', 'woaini', 'beijing', '2024', 'qwer', '!', '岚', '7391', 'Orchid');
  fc.assert(
    fc.property(
      fc.array(parts, { minLength: 2, maxLength: 5 }).map((drawn) => drawn.join('')),
      fc.constantFrom(1e3, 1e6, 1e9, 1e12),
      (candidate, minGuesses) => {
        const { accepted, guesses, findings } = check(
          candidate,
          {},
          definePolicy({ credential: 'online-account', minGuesses }),
        );
        fc.pre(findings.every(({ code }) => !code.startsWith('requirement.')));
        expect(accepted).toBe(guesses > minGuesses);
      },
    ),
    { numRuns: runs(100, 2000) },
  );
});
