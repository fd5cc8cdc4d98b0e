import { describe, expect, test } from 'vitest';
import { type DraftFinding, strongestDrafts } from '../../src/judge/assessment';

const reason = (code: DraftFinding['code'], guesses: number, start = 0, end = 6, ruleId?: string): DraftFinding => ({
  code,
  guesses,
  start,
  end,
  ruleId,
});

describe('strongestDrafts', () => {
  test('one a code: the cheapest', () => {
    expect(
      strongestDrafts([reason('subject.phone', 100), reason('subject.phone', 30), reason('subject.phone', 300)]),
    ).toEqual([reason('subject.phone', 30)]);
  });

  test('then the longest, wherever it is in the list', () => {
    const [short, long] = [reason('pattern.partial', 30, 4, 8), reason('pattern.partial', 30, 3, 8)];
    expect(strongestDrafts([short, long])).toEqual([long]);
    expect(strongestDrafts([long, short])).toEqual([long]);
    expect(strongestDrafts([reason('pattern.partial', 30, 9, 12), short])).toEqual([short]);
  });

  test('the cheapest code first', () => {
    const codes = strongestDrafts([
      reason('subject.phone', 100),
      reason('subject.document', 30),
      reason('pattern.date', 1e5),
    ]).map(({ code }) => code);
    expect(codes).toEqual(['subject.document', 'subject.phone', 'pattern.date']);
  });

  test('of initial passwords one a rule', () => {
    const reasons = strongestDrafts([
      reason('initial-password', 3, 0, 6, 'a/1'),
      reason('initial-password', 3, 0, 6, 'b/1'),
      reason('initial-password', 3, 0, 6, 'a/1'),
    ]);
    expect(reasons.map(({ ruleId }) => ruleId)).toEqual(['a/1', 'b/1']);
  });

  test('of other codes one, whatever the rule', () => {
    const reasons = strongestDrafts([
      reason('initial-password.common', 30, 0, 6, 'a/1'),
      reason('initial-password.common', 30, 0, 6, 'b/1'),
    ]);
    expect(reasons.map(({ ruleId }) => ruleId)).toEqual(['a/1']);
  });

  test('nothing from nothing', () => {
    expect(strongestDrafts([])).toEqual([]);
  });
});
