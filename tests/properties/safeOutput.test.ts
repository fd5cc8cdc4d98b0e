/**
 * No string in a verdict, note, message or error has four or more consecutive characters of the candidate, the current
 * password or a subject's value, apart from fixed words. A fixed word is one of a set that is written down here before
 * any secret is known; numbers come from closed sets too.
 */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteCodes } from '../noteCodes';
import { checkInitialPassword, checkPassword, definePolicy, isInitialPassword, prepareSubject } from '../../src/index';
import { fillWording } from '../../src/messages/wording';
import { findingCodes } from '../../src/policy/findingCodes';
import { allRules } from '../../src/regions/ruleTable';
import type {
  CheckContext,
  FindingCode,
  Locale,
  Messages,
  Policy,
  StrengthMeter,
  Subject,
  SubjectField,
  Verdict,
} from '../../src/types';
import {
  anyTexts,
  candidatesFrom,
  malformedSubjects,
  policyOptions,
  subjects as readableSubjects,
  textsIn,
} from '../../src/testing/index';
import { catalogues } from '../messages/catalogues';
import { runs } from '../runs';

const LEAK = 4;

const codes = Object.keys(findingCodes) as FindingCode[];

// The types make sure that no field is forgotten.
const subjectFields: Record<SubjectField, true> = {
  idNumber: true,
  birthDate: true,
  phone: true,
  cardNumber: true,
  personalNumber: true,
  medicalInsuranceNumber: true,
  bankCardNumber: true,
  unitNumber: true,
  name: true,
  namePinyin: true,
  email: true,
  username: true,
  others: true,
};

const words = new Set<string>([
  ...codes,
  ...noteCodes,
  ...Object.keys(subjectFields),
  ...allRules().map(({ id }) => id),
  ...['operator/1', 'reject', 'warn', 'weak', 'fair', 'strong', 'light', 'full', 'core'],
  ...['letter', 'lower', 'upper', 'digit', 'symbol', 'digits', 'text'],
]);

/** Every text that a catalogue can give for a policy: its placeholders hold numbers of the format only. */
const fixedTexts = ({ format }: Policy, messages: Messages): Set<string> => {
  const params = {
    min: format.minLength,
    max: format.maxLength,
    n: format.classes?.atLeast ?? 0,
    ...Object.fromEntries((format.classes?.of ?? []).map((name, index) => [`class${index + 1}`, name])),
  };
  const kind = format.alphabet === 'digits' ? 'digits' : 'text';
  return new Set(codes.map((code) => fillWording(messages.findings[code], messages, params, kind)));
};

const catalogueOf = (wanted: Locale): Messages => catalogues.find(({ locale }) => locale === wanted) ?? catalogues[0];

const sharesPiece = (text: string, secret: string): boolean => {
  for (let i = 0; i + LEAK <= secret.length; i++) if (text.includes(secret.slice(i, i + LEAK))) return true;
  return false;
};

/** The strings of an answer that are not fixed words and show a piece of a secret. */
const findLeaks = (answer: unknown, secrets: readonly string[], fixed: (text: string) => boolean): string[] =>
  textsIn(answer).filter((text) => !fixed(text) && secrets.some((secret) => sharesPiece(text, secret)));

const pinBands = [1, 3, 10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5];

const isBand = (guesses: number, { format }: Policy): boolean =>
  format.alphabet === 'digits'
    ? pinBands.includes(guesses) || /^1e\+?\d+$|^10*$/.test(String(guesses))
    : /^1e\+\d+$|^10*$/.test(String(guesses)) && guesses <= 1e300;

const expectClosedNumbers = (verdict: Verdict, policy: Policy, candidate: string): void => {
  const { minLength, maxLength, classes } = policy.format;
  expect(isBand(verdict.guesses, policy)).toBe(true);
  for (const { guesses, range, params } of verdict.findings) {
    expect(guesses === undefined || isBand(guesses, policy)).toBe(true);
    if (range) expect(0 <= range[0] && range[0] <= range[1] && range[1] <= candidate.length).toBe(true);
    const numbers = Object.values(params ?? {}).filter((value) => typeof value === 'number');
    expect(numbers.filter((value) => ![minLength, maxLength, classes?.atLeast].includes(value))).toEqual([]);
  }
};

/** A meter whose guesses are as telling as they can be. */
const meter: StrengthMeter = {
  kind: 'full',
  measure: (candidate) => ({
    score: 3,
    guesses: 1e6 + Array.from(candidate).reduce((sum, unit) => sum * 31 + unit.charCodeAt(0), 7),
  }),
};

interface Case {
  policy: Policy;
  subject: Subject;
  candidate: string;
  currentPassword: string;
  locale: Locale;
}

const cases = (subjects: fc.Arbitrary<Subject>): fc.Arbitrary<Case> =>
  subjects.chain((subject) =>
    fc.record({
      policy: fc.record({ options: policyOptions(), kind: fc.constantFrom('core', 'full') }).map(({ options, kind }) =>
        definePolicy({
          ...options,
          meter: kind,
          requiredSubject: ['idNumber', 'phone', 'name'],
          initialPasswords: [{ id: 'operator/1', rule: { type: 'slice', field: 'idNumber', last: 6 } }],
        }),
      ),
      subject: fc.constant(subject),
      candidate: candidatesFrom(subject),
      currentPassword: candidatesFrom(subject),
      locale: fc.constantFrom(...catalogues.map(({ locale }) => locale)),
    }),
  );

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
};

/** What a log would keep of an error besides its stack. */
const printed = (error: unknown): string =>
  `${String(error)} ${JSON.stringify(error, error instanceof Error ? Object.getOwnPropertyNames(error).filter((key) => key !== 'stack') : null)}`;

describe.each([
  ['people with readable fields', readableSubjects()],
  ['any text in every field', malformedSubjects()],
])('%s', (_, subjects) => {
  test('a verdict shows nothing of a secret', () => {
    fc.assert(
      fc.property(cases(subjects), ({ policy, subject, candidate, currentPassword, locale }) => {
        const messages = catalogueOf(locale);
        const context: CheckContext = {
          subject,
          currentPassword,
          messages,
          strength: meter,
          now: '2020-01-01',
          isBlocked: () => false,
        };
        const verdict = checkPassword(policy, candidate, context);
        const texts = fixedTexts(policy, messages);
        const isFixed = (text: string): boolean => words.has(text) || texts.has(text) || text === policy.dataVersion;
        const secrets = [candidate, currentPassword, ...textsIn(subject)];
        expect(findLeaks(verdict, secrets, isFixed)).toEqual([]);
        expect(findLeaks(checkInitialPassword(policy, candidate, subject), secrets, isFixed)).toEqual([]);
        expectClosedNumbers(verdict, policy, candidate);
      }),
      { numRuns: runs(100, 10_000) },
    );
  });

  test('a prepared subject prints and serialises as if it were empty', () => {
    fc.assert(
      fc.property(policyOptions(), subjects, (options, subject) => {
        const policy = definePolicy(options);
        const [prepared, empty] = [prepareSubject(policy, subject), prepareSubject(policy, {})];
        const deep = { showHidden: true, depth: 10, maxStringLength: null, maxArrayLength: null };
        expect(inspect(prepared, deep)).toBe(inspect(empty, deep));
        expect(inspect({ context: { subject: prepared } }, deep)).toBe(inspect({ context: { subject: empty } }, deep));
        expect(JSON.stringify(prepared)).toBe('{"prepared":true}');
        expect({ ...prepared }).toEqual({ prepared: true });
        expect(`${String(prepared)} ${Object.getOwnPropertyNames(prepared).join()}`).toBe('[object Object] prepared');
        expect(structuredClone({ ...prepared })).toEqual({ prepared: true });
      }),
      { numRuns: runs(50, 1000) },
    );
  });

  test('an error for a prepared subject of another policy says the same of everybody', () => {
    const [one, other] = [definePolicy({ region: '500000' }), definePolicy({ region: '110000' })];
    const of = (subject: Subject): string =>
      printed(thrownBy(() => checkPassword(one, '', { subject: prepareSubject(other, subject) })));
    const nobody = of({});
    expect(nobody).toContain('other-policy');
    fc.assert(
      fc.property(subjects, (subject) => {
        expect(of(subject)).toBe(nobody);
      }),
      { numRuns: runs(50, 1000) },
    );
  });
});

/** What is given where a text should be: numbers, objects, lists, functions and the like. */
const notText = fc.oneof(
  fc.integer({ min: 1000, max: Number.MAX_SAFE_INTEGER }),
  fc.bigInt({ min: 1000n, max: 10n ** 18n }),
  fc.record({ number: anyTexts() }),
  fc.array(fc.record({ number: anyTexts() }), { minLength: 1, maxLength: 2 }),
);

/** A value of the same type that holds nothing of the first. */
const blank = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(blank);
  if (typeof value === 'object') return { number: '' };
  return typeof value === 'bigint' ? 1n : 1;
};

describe('errors', () => {
  test('what is given in place of a text is named by its type only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(subjectFields) as SubjectField[])),
        notText,
        policyOptions(),
        (field, value, options) => {
          const policy = definePolicy(options);
          const of = (given: unknown): string =>
            [
              () => checkPassword(policy, '739105', { subject: { [field]: given } as Subject }),
              () => prepareSubject(policy, { [field]: given }),
              () => isInitialPassword(policy, '739105', { others: [{ [field]: given }] }),
            ]
              .map((run) => printed(thrownBy(run)))
              .join('\n');
          expect(of(value)).toBe(of(blank(value)));
        },
      ),
      { numRuns: runs(100, 10_000) },
    );
  });

  test('a candidate, a current password or a day that is not a text is not shown', () => {
    const policy = definePolicy();
    fc.assert(
      fc.property(notText, (value) => {
        const of = (given: never): string =>
          [
            () => checkPassword(policy, given),
            () => checkPassword(policy, '739105', { currentPassword: given }),
            () => checkInitialPassword(policy, given, {}),
            () => checkPassword(policy, '739105', { subject: given }),
            () => checkPassword(policy, '739105', { now: given }),
          ]
            .map((run) => printed(thrownBy(run)))
            .join('\n');
        expect(of(value as never)).toBe(of(blank(value) as never));
      }),
      { numRuns: runs(50, 1000) },
    );
  });

  test('a policy that is refused names the option, not its value', () => {
    fc.assert(
      fc.property(
        anyTexts(),
        fc.constantFrom('region', 'credential', 'issuer', 'strictness', 'meter'),
        (value, option) => {
          const message = (given: string): string => printed(thrownBy(() => definePolicy({ [option]: `!${given}` })));
          expect(message(value)).toBe(message(''));
          const list = (given: string): string =>
            printed(thrownBy(() => definePolicy({ blocklist: [given.repeat(65)] })));
          if (value !== '') expect(list(value)).toBe(list('x'));
        },
      ),
      { numRuns: runs(50, 1000) },
    );
  });
});

describe('the search itself', () => {
  const isFixed = (text: string): boolean => words.has(text);

  test('finds a planted piece, wherever it is', () => {
    expect(findLeaks({ findings: [{ message: 'not 4831 again' }] }, ['9483152'], isFixed)).toEqual(['not 4831 again']);
    expect(findLeaks({ notes: [{ ruleId: 'x/9483' }] }, ['9483152'], isFixed)).toEqual(['x/9483']);
  });

  test('leaves out fixed words and shorter pieces only', () => {
    expect(findLeaks({ code: 'reuse.current', text: '483' }, ['current', '9483152'], isFixed)).toEqual([]);
    expect(findLeaks({ code: 'reuse.current!' }, ['current'], isFixed)).toEqual(['reuse.current!']);
  });

  test('only powers of ten and the named bands are closed', () => {
    const [pin, text] = [definePolicy(), definePolicy({ credential: 'online-account' })];
    expect([1, 30, 1e6].every((guesses) => isBand(guesses, pin))).toBe(true);
    expect([1, 1e21, 1e300].every((guesses) => isBand(guesses, text))).toBe(true);
    expect([483152, 2, 1.5, NaN, Infinity].some((guesses) => isBand(guesses, pin))).toBe(false);
    expect([30, 1e301, 483152, 12e20].some((guesses) => isBand(guesses, text))).toBe(false);
  });
});
