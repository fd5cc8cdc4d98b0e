/** The judge alone, with spans made by hand; what detectors make of real passwords is in `judgeText.test.ts`. */
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/pipeline';
import { judgeText } from '../../src/judge/judgeText';
import { foldCandidate } from '../../src/normalize/fold';

const judge = (candidate: string, spans: readonly Span[] = [], minGuesses = 1e8) =>
  judgeText(foldCandidate(candidate), spans, minGuesses);
const span = (code: Span['code'], start: number, end: number, more: Partial<Span> = {}): Span => ({
  code,
  price: { whole: 1, part: 10 },
  start,
  end,
  variant: 'none',
  ...more,
});
const codes = (...given: Parameters<typeof judge>): string[] => judge(...given).drafts.map(({ code }) => code);

describe('a span that covers the whole', () => {
  test('is a reason of its own code, with its rule', () => {
    expect(judge('kmwqhjzx', [span('initial-password', 0, 8, { ruleId: 'a/1' })])).toMatchObject({
      drafts: [{ code: 'initial-password', start: 0, end: 8, ruleId: 'a/1', guesses: 10 }],
      guesses: 10,
      score: 0,
    });
  });

  test('counts for what it costs alone, however it is disguised', () => {
    expect(judge('kmwqhjzx', [span('subject.name', 0, 8, { variant: 'leet' })]).guesses).toBe(10);
  });

  test('never costs more than the cheapest explanation', () => {
    const { drafts, guesses } = judge('73918264', [
      span('pattern.repeated', 0, 8, { price: { whole: 1, part: 1e30 } }),
    ]);
    expect(guesses).toBe(1e9);
    expect(drafts).toMatchObject([{ code: 'pattern.repeated', guesses: 1e9 }]);
  });
});

describe('a span that covers less is worth a word', () => {
  const long = 'kmwq7hjzx4Vt#9pLq';

  test('at the price of the whole, at its own place', () => {
    const { drafts, guesses } = judge(long, [span('pattern.sequence', 1, 5)]);
    expect(drafts).toEqual([{ code: 'pattern.partial', start: 1, end: 5, guesses }]);
    expect(guesses).toBeGreaterThan(1e10);
  });

  test.each<[string, Span]>([
    ['three units', span('pattern.sequence', 1, 4)],
    ['a variant', span('pattern.sequence', 1, 6, { variant: 'reversed' })],
    ['no price for PINs, so of no name', span('pattern.sequence', 1, 6, { price: { whole: Infinity, part: 10 } })],
    ['a word of a list', span('blocklist.context', 1, 6)],
  ])('not: %s', (_, given) => {
    expect(codes(long, [given])).toEqual([]);
  });
});

describe('parts that explain the whole together', () => {
  test('half of the text or more, and the whole within the limit: the person’s, otherwise nobody’s', () => {
    expect(judge('kmwq7777', [span('subject.name', 0, 4)], 1e6).drafts).toContainEqual({
      code: 'subject.name',
      start: 0,
      end: 8,
      guesses: 1e6,
    });
    expect(codes('kmwq7777', [span('subject.name', 0, 4)], 1e3)).toEqual(['pattern.partial']);
    expect(codes('kmwq77777', [span('subject.name', 0, 4)], 1e8)).toEqual(['pattern.partial']);
  });

  test('who starts from the person has each of the data for its place alone', () => {
    const two = [span('subject.name', 0, 4), span('subject.phone', 4, 8)].map((given) => ({
      ...given,
      price: { whole: 1, part: 1e5 },
    }));
    expect(judge('kmwqhjzx', two).guesses).toBe(1e2);
    expect(
      judge(
        'kmwqhjzx',
        two.map((given) => ({ ...given, code: 'pattern.date' as const })),
      ).guesses,
    ).toBe(1e11);
  });

  test.each([
    'subject.phone',
    'subject.other',
    'pattern.phone',
    'pattern.id-number',
    'initial-password.similar',
    'reuse.similar',
    'reuse.refused',
  ] as const)('%s is somebody’s', (code) => {
    expect(codes('kmwq77', [span(code, 0, 4)])).toContain(code);
  });

  test.each(['pattern.date', 'pattern.sequence'] as const)('%s is nobody’s', (code) => {
    expect(codes('kmwq77', [span(code, 0, 4)])).not.toContain(code);
  });

  test('several make half of it together, and the longest names it', () => {
    const given = [span('subject.name', 0, 2), span('subject.phone', 2, 5), span('subject.other', 5, 6)];
    expect(codes('kmwqhj7777', given)).toEqual(['subject.phone']);
    expect(codes('kmwqhj7777', [...given].reverse())).toEqual(['subject.phone']);
  });

  test('of two that explain the whole for a person the one that comes first: a birthday before a window', () => {
    const whole = [
      span('subject.document', 0, 8, { price: { whole: 1, part: 100 } }),
      span('subject.birth-date', 0, 8, { price: { whole: 1, part: 3 } }),
    ];
    expect(codes('kmwqhjzx', whole)).toEqual(['subject.birth-date']);
    expect(codes('kmwqhjzx', [...whole].reverse())).toEqual(['subject.birth-date']);
  });

  test('words of a list, only where it is too cheap, and behind what is somebody’s', () => {
    const word = span('blocklist.context', 0, 4);
    expect(codes('kmwq7777', [word])).toEqual(['blocklist.context']);
    expect(codes('kmwq7777', [word], 1)).toEqual([]);
    expect(codes('kmwq77777', [word])).toEqual([]);
    expect(codes('kmwqhjzx', [word, span('subject.name', 4, 8)])).not.toContain('blocklist.context');
    expect(codes('kmwqhjzx', [word, span('pattern.sequence', 4, 8)])).toContain('blocklist.context');
  });

  test('a word of the service says more than a longer number beside it', () => {
    expect(codes('kmwq777777', [span('blocklist.context', 0, 4), span('blocklist.common', 4, 10)])).toEqual([
      'blocklist.context',
    ]);
  });
});

describe('one word or phrase with a usual tail', () => {
  const word = span('pattern.partial', 0, 8, { price: { whole: Infinity, part: 1e7 } });
  const usual = span('pattern.partial', 0, 8, { price: { whole: Infinity, part: 1e6 } });
  const tail = span('blocklist.common', 8, 12, { price: { whole: Infinity, part: 30 } });

  test('is never strong, however rare the word is', () => {
    expect(judge('kmwqhjzx1990', [usual, tail])).toMatchObject({ guesses: 1e8, score: 2 });
    expect(judge('kmwqhjzx77', [usual])).toMatchObject({ guesses: 1e8, score: 2 });
  });

  test('two words are, and one beside what nothing explains', () => {
    const second = { ...word, start: 8, end: 16 };
    expect(judge('kmwqhjzxkmwqhjzx', [word, second]).score).toBe(4);
    expect(judge('kmwqhjzx739', [word]).score).toBe(4);
  });
});

describe('what a meter is asked about', () => {
  test('the text without what is the person’s, beside what that costs, and the whole', () => {
    const spans = [span('subject.name', 0, 4), span('subject.phone', 10, 12)];
    const [rest, ...others] = judge('KMwq7x9pLqhj', spans).questions ?? [];
    expect(rest?.text).toBe('7x9pLq');
    expect(rest?.log10).toBeGreaterThan(0);
    expect(others).toEqual([{ text: 'KMwq7x9pLqhj', log10: 0 }]);
  });

  test.each([
    ['kmwq', span('subject.name', 0, 4)],
    ['kmwq7x', span('pattern.date', 0, 4)],
  ])('the whole alone, where the person explains all or nothing of it: %s', (text, known) => {
    expect(judge(text, [known]).questions).toEqual([{ text, log10: 0 }]);
  });
});

describe('where there is no other reason', () => {
  test.each<[string, string, readonly Span[], Parameters<typeof judge>[2], string | undefined]>([
    ['nothing recognised, too cheap', '7777', [], 1e8, 'strength.low'],
    ['nothing at all', '', [], 1e8, 'strength.low'],
    ['something recognised, too cheap', 'kmwq7', [span('pattern.sequence', 0, 4)], 1e8, 'guessable'],
    [
      'something recognised that costs more than its characters',
      '7777',
      [span('pattern.sequence', 0, 4, { price: { whole: 1, part: 1e9 } })],
      1e8,
      'strength.low',
    ],
    ['dear enough', 'kmwqhjzxvp', [], 1e8, undefined],
    ['at the limit', 'kmwq', [span('pattern.sequence', 0, 4, { price: { whole: 1, part: 100 } })], 100, 'guessable'],
    ['above the limit', 'kmwq', [span('pattern.sequence', 0, 4, { price: { whole: 1, part: 101 } })], 100, undefined],
  ])('%s', (_, candidate, spans, limits, fallback) => {
    expect(judge(candidate, spans, limits).fallback).toBe(fallback);
  });

  test.each([
    [3, 1],
    [5, 1],
    [6, 2],
    [8, 3],
    [10, 4],
    [2, 0],
  ])('%i digits have score %i', (length, score) => {
    expect(judge('7'.repeat(length)).score).toBe(score);
  });

  test('nothing has no reason', () => {
    expect(judge('')).toEqual({
      drafts: [],
      guesses: 1,
      score: 0,
      fallback: 'strength.low',
      questions: [{ text: '', log10: 0 }],
    });
  });
});

describe('what is beside a word', () => {
  const word = span('pattern.partial', 0, 8, { price: { whole: Infinity, part: 1e7 } });
  const beside = (code: Span['code'], part: number): Span => span(code, 8, 12, { price: { whole: 1, part } });
  const guesses = (...spans: Span[]): number => judge('kmwqhjzxvbnp', spans).guesses;

  test.each<[string, Span, number]>([
    ['a cheap word of a list is a usual tail', beside('blocklist.common', 1e3), 1e8],
    ['a dear one is not', beside('blocklist.common', 1e5), 1e13],
    ['a word of the operator is not known to everybody', beside('blocklist.custom', 10), 1e9],
    ['nor is what belongs to the person', beside('subject.name', 10), 1e9],
  ])('%s', (_, tail, expected) => {
    expect(guesses(word, tail)).toBe(expected);
  });

  test('a word that costs more than any phrase is none', () => {
    expect(guesses(span('pattern.partial', 0, 12, { price: { whole: Infinity, part: 1e9 } }))).toBe(1e10);
  });

  test('a pattern with a price for PINs is no word', () => {
    expect(judge('kmwqhjzx77', [span('pattern.partial', 0, 8, { price: { whole: 1, part: 1e7 } })]).guesses).toBe(1e10);
  });
});

test('who knows the person needs no more guesses than anybody', () => {
  expect(judge('kmwq77', [span('subject.name', 0, 4, { price: { whole: 1, part: 1 } })]).guesses).toBe(1e3);
});

test('what is not the person’s stays beside what is, whichever is cheaper', () => {
  const repeated = span('pattern.repeated', 0, 8, { price: { whole: 1, part: 3 } });
  const name = span('subject.name', 0, 8, { price: { whole: 1, part: 100 } });
  expect(codes('kmwqhjzx', [repeated, name])).toEqual(['pattern.repeated', 'subject.name']);
});

test.each([
  ['subject.name', 'subject.phone'],
  ['subject.phone', 'subject.name'],
] as const)('of two parts of the same length the cheaper one names the whole: %s and %s', (first, second) => {
  const priceOf = (code: Span['code']) => ({ price: { whole: 1, part: code === 'subject.name' ? 1 : 5 } });
  const given = [span(first, 0, 4, priceOf(first)), span(second, 4, 8, priceOf(second))];
  const found = codes('kmwqhjzx', given);
  expect(found).toContain('subject.name');
  expect(found).not.toContain('subject.phone');
});

test('a dear reason for the whole does not hide the part that names it', () => {
  const dear = span('pattern.repeated', 0, 8, { price: { whole: 1, part: 1e30 } });
  expect(codes('kmwq7777', [dear, span('subject.name', 0, 4)])).toContain('subject.name');
});

test('what is the person’s keeps its own price beside a cheaper reason for the whole', () => {
  const disguised = span('pattern.repeated', 0, 8, { variant: 'leet' });
  const name = span('subject.name', 0, 8, { price: { whole: 1, part: 1e5 } });
  expect(judge('kmwqhjzx', [disguised, name]).drafts).toMatchObject([
    { code: 'pattern.repeated', guesses: 10 },
    { code: 'subject.name', guesses: 100 },
  ]);
});
