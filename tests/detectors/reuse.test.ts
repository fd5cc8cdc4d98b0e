import { describe, expect, test } from 'vitest';
import { refusedBefore, reuse } from '../../src/detectors/reuse';
import { checkPassword, definePolicy, generatePassword } from '../../src/index';
import { countPins, detect, textPolicy } from './inputFor';
import { counted, isDeep } from '../runs';

const pin = (candidate: string, current = '739105') => detect(reuse, candidate, { current }).whole;

describe('PINs', () => {
  test('the same', () => {
    expect(pin('739105')).toEqual(['reuse.current']);
  });

  test.each(['739106', '739166', '793105', '391057', '105739', '501937', '39105', '7391055', '７３９１０５'])(
    '%s is close',
    (candidate) => {
      expect(pin(candidate)).toEqual(['reuse.similar']);
    },
  );

  test.each(['739888', '802946', '', '7391'.repeat(4)])('%s is another', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  test('without a current password there is nothing to compare', () => {
    expect(detect(reuse, '739105').whole).toEqual([]);
    expect(pin('739105', '')).toEqual([]);
  });

  // Six different digits: the most neighbours that a PIN can have.
  const exact: [beginning: string, current: string, count: number][] = isDeep
    ? [
        ['', '739105', 1454],
        ['', '777777', 1 + 6 * 9 + 15 * 81],
      ]
    : [
        ['73', '739105', 577],
        ['77', '777777', 1 + 4 * 9 + 6 * 81],
      ];

  test.each(exact)('of the PINs that begin with "%s" it refuses, beside %s, %i', (beginning, current, count) => {
    expect(countPins(reuse, { current }, beginning)).toEqual({ whole: count, part: 0 });
  });
});

test('one up or down with carry', () => {
  expect(pin('482100', '482099')).toEqual(['reuse.similar']);
  expect(pin('799999', '800000')).toEqual(['reuse.similar']);
});

test('text: another case is close, the very same is the same', () => {
  const text = (candidate: string) => detect(reuse, candidate, { policy: textPolicy, current: 'k7wp2mh9' }).whole;
  expect(text('k7wp2mh9')).toEqual(['reuse.current']);
  expect(text('K7WP2MH9')).toEqual(['reuse.similar']);
  expect(text('k7wp2mh99!')).toEqual(['reuse.similar']);
  expect(text('qz4t6vxk7')).toEqual([]);
});

describe('what the same form refused before', () => {
  const after = (refused: readonly string[], candidate: string) => detect(refusedBefore, candidate, { refused }).whole;

  test.each(['739162', '739163', '739188', '916273', '916299', '261937', '261900', '273916'])(
    '%s is too close to 739162',
    (candidate) => {
      expect(after(['739162'], candidate)).toEqual(['reuse.refused']);
    },
  );

  test.each(['739555', '480517', '462800', ''])('%s is not', (candidate) => {
    expect(after(['739162'], candidate)).toEqual([]);
  });

  test('every one of them counts, and nothing where there is none', () => {
    expect(after(['111111', '480517', '739162'], '480599')).toEqual(['reuse.refused']);
    expect(after([], '739162')).toEqual([]);
  });

  // Seven values with 1,270 each around them, less what they share: 8,890 - 18.
  test('refuses 0.89 % of all PINs a value', () => {
    expect(countPins(refusedBefore, { refused: ['739162'] })).toEqual({ whole: counted(695, 8872), part: 0 });
  });

  test.each([
    ['Fqhjr!2023', 'Fqhjr!2024', true],
    ['Fqhjr!2023', 'fqhjr#77', true],
    ['Fqhjr!2023', 'Fqhjr!2', true],
    ['Fqhjr!2023', 'Kwpzt!2023', false],
    ['abc2023!', 'abc7788#', false],
    ['密码密码2023', '密码密码77', true],
  ])('text: after %s, %s: %s', (refused, candidate, isNear) => {
    expect(detect(refusedBefore, candidate, { policy: textPolicy, refused: [refused] }).whole).toEqual(
      isNear ? ['reuse.refused'] : [],
    );
  });

  test('the verdict refuses it, and only the last ten count', () => {
    const others = Array.from({ length: 10 }, (_, i) => `${String(i)}40517`);
    const codesAfter = (refused: readonly string[]) =>
      checkPassword(definePolicy(), '739162', { refused }).findings.map(({ code }) => code);
    expect(codesAfter(['739100'])).toEqual(['reuse.refused']);
    expect(codesAfter(['739100', ...others])).toEqual([]);
    expect(checkPassword(definePolicy(), '739162', { refused: ['739100'] }).accepted).toBe(false);
  });

  test('a generated password is no near copy either', () => {
    const policy = definePolicy();
    let calls = 0;
    const random = (bytes: Uint8Array) => {
      const digits = ['739162', '480517'][calls++] ?? '';
      Array.from(digits).forEach((digit, i) => {
        bytes[i] = Number(digit);
      });
      bytes.fill(255, 6);
    };
    expect(generatePassword(policy, { refused: ['739100'], random })).toBe('480517');
    expect(calls).toBe(2);
  });
});
