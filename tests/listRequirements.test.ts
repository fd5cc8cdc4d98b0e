import { describe, expect, test } from 'vitest';
import { checkPassword, definePolicy, formats, listRequirements, tickRequirements } from '../src/index';
import { messages as en } from '../src/messages/en';
import type {
  CheckContext,
  FindingCode,
  Messages,
  Policy,
  PolicyOptions,
  Requirement,
  TickedRequirement,
  Verdict,
} from '../src/types';
import { catalogues } from './messages/catalogues';

const linesOf = (options: PolicyOptions, messages?: Messages): string[] =>
  listRequirements(definePolicy(options), messages).map(({ message }) => message);

describe('listRequirements', () => {
  test('a PIN of six digits', () => {
    expect(listRequirements(definePolicy({ format: formats.pin6 }))).toEqual([
      {
        codes: [
          'requirement.digits-only',
          'requirement.too-short',
          'requirement.too-long',
          'requirement.full-width',
          'requirement.blanks',
        ],
        message: '6 位数字',
      },
      {
        codes: ['initial-password', 'initial-password.common', 'initial-password.similar'],
        message: '不与初始密码相同或接近',
      },
      { codes: ['reuse.current', 'reuse.similar', 'reuse.refused'], message: '不接近原密码和刚才未通过的密码' },
      {
        codes: [
          'subject.document',
          'subject.birth-date',
          'subject.phone',
          'subject.card',
          'subject.name',
          'subject.other',
          'pattern.phone',
          'pattern.id-number',
        ],
        message: '不取自出生日期、证件号码、手机号等',
      },
      {
        codes: ['pattern.repeated', 'pattern.sequence', 'pattern.keypad-path'],
        message: '没有太多重复、顺序或相邻的数字',
      },
      {
        codes: ['blocklist.common', 'blocklist.context', 'blocklist.custom'],
        message: '不是常见密码，也未被平台禁止',
      },
      { codes: ['guessable'], message: '不容易猜到' },
    ]);
  });

  test.each<[string, PolicyOptions, string[]]>([
    ['a PIN of varying length', { format: { minLength: 4, maxLength: 6, alphabet: 'digits' } }, ['4 to 6 digits']],
    [
      'an account',
      { credential: 'online-account' },
      [
        '8 to 20 characters',
        'No full-width letters or digits, nothing invisible',
        'At least 2 of: letters, digits, symbols',
      ],
    ],
    [
      'text without classes',
      { format: formats.nist },
      ['15 to 64 characters', 'No full-width letters or digits, nothing invisible', 'Not only digits'],
    ],
    [
      'text of one length',
      { format: formats.letterDigit6 },
      ['6 characters', 'Only half-width letters and digits', 'Not only digits'],
    ],
    [
      'a class that digits already show',
      { format: { ...formats.portal, classes: { of: ['letter', 'digit'], atLeast: 1 } } },
      [
        '8 to 20 characters',
        'No full-width letters or digits, nothing invisible',
        'At least 1 of: letters, digits',
        'Not only digits',
      ],
    ],
    [
      'a class that digits never show',
      { format: { ...formats.portal, classes: { of: ['letter'], atLeast: 1 } } },
      ['8 to 20 characters', 'No full-width letters or digits, nothing invisible', 'At least 1 of: letters'],
    ],
  ])('%s begins with its format', (_name, options, expected) => {
    const lines = linesOf(options, en);
    expect(lines.slice(0, lines.indexOf('Not an initial password or close to one'))).toEqual(expected);
  });

  test('what only warns or is off is not listed, what is made to refuse is', () => {
    const severities = {
      'blocklist.common': 'warn',
      'blocklist.context': 'off',
      'blocklist.custom': 'off',
      'pattern.date': 'reject',
      'pattern.partial': 'reject',
      'subject.document': 'warn',
    } as const;
    const lines = listRequirements(definePolicy({ severities }), en);
    expect(lines.map(({ message }) => message)).toEqual([
      '6 digits',
      'Not an initial password or close to one',
      'Not close to the current password or one just refused',
      'Not taken from a date of birth, ID, phone or other number',
      'Few repeated, sequential or neighboring digits',
      'Not like a date',
      'No part that is easy to guess',
      'Not easy to guess',
    ]);
    expect(lines.flatMap(({ codes }) => codes)).not.toContain('subject.document');
  });

  test('a PIN of eight digits refuses dates', () => {
    expect(linesOf({ format: formats.pin8 }, en)).toContain('Not like a date');
    expect(linesOf({ format: formats.pin8, severities: { 'pattern.date': 'warn' } }, en)).not.toContain(
      'Not like a date',
    );
  });

  test('every named format in every language gives distinct, complete lines', () => {
    for (const messages of catalogues) {
      for (const format of Object.values(formats)) {
        const lines = linesOf({ format }, messages);
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines.join('')).not.toMatch(/[{}]/);
      }
    }
  });

  test('an incomplete catalogue, and no policy', () => {
    expect(() => listRequirements(definePolicy(), {} as Messages)).toThrow(
      new TypeError('messages.locale: not a text'),
    );
    expect(() => listRequirements(undefined as unknown as Policy)).toThrow(/^policy: /);
  });
});

const ticked = (options: PolicyOptions, candidate: string, context?: CheckContext): TickedRequirement[] => {
  const policy = definePolicy(options);
  return tickRequirements(listRequirements(policy), checkPassword(policy, candidate, context));
};

/** What a line that holds a code says of a candidate. */
const metOf = (code: FindingCode, lines: readonly TickedRequirement[]): boolean | undefined =>
  lines.find(({ codes }) => codes.includes(code))?.met;

describe('tickRequirements', () => {
  test('all lines are met where a candidate is accepted', () => {
    expect(ticked({}, '739162').map(({ met }) => met)).toEqual(Array(7).fill(true));
  });

  test('the line that refuses is unmet, and no other', () => {
    const lines = ticked({}, '717171');
    expect(lines.filter(({ met }) => met !== true).map(({ codes }) => codes[0])).toEqual(['pattern.repeated']);
    expect(metOf('pattern.repeated', lines)).toBe(false);
  });

  test.each(['', '1', '123', '12345'])('while %j is too short, only its length is unmet', (candidate) => {
    expect(ticked({}, candidate).map(({ met }) => met)).toEqual([false, ...Array<undefined>(6).fill(undefined)]);
  });

  test('kinds of characters are open while a text is too short, and ticked once they are there', () => {
    const account = { credential: 'online-account' } as const;
    expect(metOf('requirement.character-classes', ticked(account, 'abc'))).toBeUndefined();
    expect(metOf('requirement.character-classes', ticked(account, 'abc1'))).toBe(true);
    expect(metOf('requirement.characters', ticked(account, 'a\u00001'))).toBe(false);
  });

  test('what could not be judged is open, not unmet', () => {
    const missing = ticked({ requiredSubject: ['idNumber'] }, '739162');
    expect(metOf('subject.missing', missing)).toBeUndefined();
    expect(missing.filter(({ met }) => met === false)).toEqual([]);
    expect(metOf('blocklist.unavailable', ticked({ strictness: 'strict' }, '739162'))).toBeUndefined();
    const metered = ticked({ credential: 'online-account', meter: 'full' }, 'k7wp2mh9');
    expect(metOf('strength.unavailable', metered)).toBeUndefined();
  });

  test('what refuses beside what could not be judged is unmet', () => {
    const lines = ticked({ requiredSubject: ['idNumber'] }, '847293', { subject: { phone: '13900847293' } });
    expect(metOf('subject.phone', lines)).toBe(false);
  });

  test('a warning unticks nothing', () => {
    expect(ticked({}, '790315').every(({ met }) => met)).toBe(true);
  });

  test.each<[requirements: unknown, verdict: unknown, message: RegExp]>([
    [undefined, undefined, /^requirements: not a list$/],
    [[], undefined, /^verdict: not an object$/],
    [[], {}, /^verdict\.findings: not a list$/],
    [[], { findings: [5] }, /^verdict\.findings: /],
    [[5], { findings: [] }, /^requirements: not an object$/],
    [[{}], { findings: [] }, /^requirements: a line without codes$/],
  ])('%j and %j', (requirements, verdict, message) => {
    expect(() => tickRequirements(requirements as Requirement[], verdict as Verdict)).toThrow(message);
  });
});
