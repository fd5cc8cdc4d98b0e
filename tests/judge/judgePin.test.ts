import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/pipeline';
import { judgePin } from '../../src/judge/judgePin';

const span = (code: Span['code'], pin: number, start = 0, end = 6, ruleId?: string): Span => ({
  code,
  price: { whole: pin, part: 1 },
  start,
  end,
  ruleId,
  variant: 'none',
});

describe('judgePin', () => {
  test('nothing recognised: as many guesses as there are PINs, no reason, nothing to fall back on', () => {
    expect(judgePin([], 6, 6)).toEqual({ drafts: [], guesses: 1e6, score: undefined, fallback: undefined });
    expect(judgePin([], 8, 8).guesses).toBe(1e8);
  });

  test('the whole is a reason of its own, at the bound of its band', () => {
    expect(judgePin([span('pattern.sequence', 250)], 6, 6)).toEqual({
      drafts: [{ code: 'pattern.sequence', start: 0, end: 6, ruleId: undefined, guesses: 300 }],
      guesses: 300,
      score: undefined,
      fallback: undefined,
    });
  });

  test.each([
    [0, 4],
    [2, 6],
    [1, 5],
  ])('a part, from %i to %i, is worth a word and no fewer guesses', (start, end) => {
    expect(judgePin([span('subject.document', 3, start, end)], 6, 6)).toEqual({
      drafts: [{ code: 'pattern.partial', start, end, ruleId: undefined, guesses: 1e6 }],
      guesses: 1e6,
      score: undefined,
      fallback: undefined,
    });
  });

  test('the cheapest kind counts, wherever it is in the list', () => {
    const spans = [span('pattern.sequence', 300), span('subject.phone', 30), span('pattern.repeated', 1e4)];
    for (const order of [spans, [...spans].reverse()]) {
      const { guesses, drafts } = judgePin(order, 6, 6);
      expect(guesses).toBe(30);
      expect(drafts.map(({ code }) => code)).toEqual(['subject.phone', 'pattern.sequence', 'pattern.repeated']);
    }
  });

  test('the rule of an initial password is named', () => {
    expect(judgePin([span('initial-password', 3, 0, 6, 'a/1')], 6, 6).drafts).toMatchObject([
      { code: 'initial-password', ruleId: 'a/1' },
    ]);
  });

  test.each([
    [101, undefined],
    [100, 'guessable'],
    [30, 'guessable'],
  ])('what %i guesses reach falls back on %s', (pin, fallback) => {
    expect(judgePin([span('blocklist.common', pin)], 6, 6).fallback).toBe(fallback);
  });

  test('a stranger’s date is not worth a word where it is the person’s own', () => {
    const own = span('subject.birth-date', 10);
    const any = span('pattern.date', 1e5);
    const codes = (spans: Span[]): string[] => judgePin(spans, 6, 6).drafts.map(({ code }) => code);
    expect(codes([any])).toEqual(['pattern.date']);
    expect(codes([any, own])).toEqual(['subject.birth-date']);
    expect(codes([any, span('subject.phone', 30)])).toEqual(['subject.phone', 'pattern.date']);
    expect(codes([span('pattern.repeated', 1e4), own])).toEqual(['subject.birth-date', 'pattern.repeated']);
  });

  test.each([
    ['eight digits in a format of eight', 'pattern.date', 8, 8, 8, 'reject'],
    ['nine, in a format of up to ten', 'pattern.date', 9, 10, 9, 'reject'],
    ['six: everybody has such dates', 'pattern.date', 6, 6, 6, undefined],
    ['seven', 'pattern.date', 7, 8, 7, undefined],
    ['longer than its format', 'pattern.date', 8, 6, 8, undefined],
    ['a part of it', 'pattern.date', 8, 8, 6, undefined],
    ['another code', 'pattern.repeated', 8, 8, 8, undefined],
  ] as const)('a date that fills %s', (_, code, length, maxLength, end, severity) => {
    expect(judgePin([span(code, 1e5, 0, end)], length, maxLength).drafts.map((draft) => draft.severity)).toEqual([
      severity,
    ]);
  });
});
