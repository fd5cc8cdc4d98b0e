import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNpmLists } from '../../blocklists/npmLists';
import { commonPasswordBand } from '../../../src/blocklists/commonPasswordBand';
import { commonPasswords } from '../../../src/blocklists/generated/commonPasswords';
import { checkPassword, definePolicy } from '../../../src/index';

const bands = commonPasswords.split(',').map((words) => words.split(' '));
/** Whole passwords; short words are stems and numbers of others. */
const wholes = bands.flat().filter((word) => word.length > 4);

describe('commonPasswordBand', () => {
  test.each(['woaini1314', '1qaz2wsx', '1q2w3e4r', 'p@ssw0rd', 'password', 'admin', 'qwerty', 'woaini', 'iloveyou'])(
    '%s is among the first 30',
    (password) => {
      expect(commonPasswordBand(password)).toBe(30);
    },
  );

  test('the example that an official guide prints, ABc1234, is listed', () => {
    expect(commonPasswordBand('ABc1234'.toLowerCase())).toBe(30);
  });

  test.each([
    ['wang', 30],
    ['abc', 30],
    ['520', 30],
    ['5201314', 30],
    ['monkey', 100],
    ['qwer', 100],
    ['2024', 100],
  ])('%s, a stem or a number of passwords: band %i', (word, band) => {
    expect(commonPasswordBand(word)).toBe(band);
  });

  test.each([
    '',
    'a',
    '1',
    '123456',
    '12345678',
    '888',
    'x7kq2mpd',
    'wang123',
    'tdv5rw8n',
    'wang123wang',
    'kestrel4821',
    'a'.repeat(25),
    'WOAINI1314',
    '汉字123456',
    'admin@@@123',
  ])('%j is not listed', (password) => {
    expect(commonPasswordBand(password)).toBeUndefined();
  });

  test('every listed word answers its own band, and each stands once', () => {
    expect(bands).toHaveLength(2);
    expect(new Set(bands.flat()).size).toBe(bands.flat().length);
    bands.forEach((words, i) => {
      for (const word of words) {
        expect(word).toMatch(/^[!-@a-z]{2,}$/);
        expect(commonPasswordBand(word)).toBe([30, 100][i]);
      }
    });
  });

  test('at least half of the listed passwords stand in a list of an npm package', () => {
    const { zxcvbn, checker, seclists } = readNpmLists();
    const known = new Set(
      [...zxcvbn.entries, ...checker.entries, ...seclists.entries].map((entry) => entry.toLowerCase()),
    );
    expect(wholes.filter((password) => known.has(password)).length).toBeGreaterThan(wholes.length / 2);
  });

  test('random passwords are not common, and one megabyte is answered at once', () => {
    const characters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');
    fc.assert(
      fc.property(fc.array(characters, { minLength: 12, maxLength: 12 }), (drawn) => {
        expect(commonPasswordBand(drawn.join(''))).toBeUndefined();
      }),
      { seed: 1, numRuns: 5000 },
    );
    expect(commonPasswordBand('a1'.repeat(500_000))).toBeUndefined();
  });
});

const policy = definePolicy({ credential: 'online-account' });

describe('stem and number together are refused by the judge', () => {
  test.each([
    'a123456',
    '123456a',
    'aa123456',
    'Aa123456',
    'abc123456',
    '5201314',
    '5201314a',
    'qq123456',
    'woaini1314',
    'woaini520',
    'ABc1234',
    'abc123',
    '123456@qq',
    'wang123',
    'li521!',
    'zhang521!',
    'admin@123',
    '520admin',
    'p@ssw0rd123',
    '1qaz2wsx#123',
  ])('%s is common', (password) => {
    expect(checkPassword(policy, password).findings).toContainEqual(
      expect.objectContaining({ code: 'blocklist.common', severity: 'reject' }),
    );
  });

  test.each(['yibao123', 'beijing2008', 'shebao@2024'])('%s is a word of the context', (password) => {
    expect(checkPassword(policy, password).findings).toContainEqual(
      expect.objectContaining({ code: 'blocklist.context', severity: 'reject' }),
    );
  });
});
