import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact } from '../../src/normalize/fold';

/** Characters that meet in awkward ways: what is removed, what composes, what changes case. */
const awkward = fc.constantFrom(
  ...'aAiIzX019 -.\u00B7_/\'\u2018\u2019\u200B\u2060\uFEFF\u0301\u0307\u0323\u2026\u00B4\u00A8\u3000\uFF07\uFF0D\u2169\uFDFA\u1100\u1161\u0130\uD800',
);

describe('compact', () => {
  test.each([
    ['nothing to do', '11010519491231002X', '11010519491231002X'],
    ['spaces of every kind', '1 2\u00A03\u20034\u202F5\u205F6\u30007\t8', '12345678'],
    ['every dash', '1-2\u20103\u20114\u20125\u20136\u20147\u20158\u22129\uFF0D0\uFE58\uFE63', '1234567890'],
    ['dots and underscores', '1.2\u00B73\u30FB4_5\uFF0E6', '123456'],
    ['a spreadsheet apostrophe', "'123", '123'],
    ['several apostrophes, curly and wide', '\u2018\u2019\uFF07123', '123'],
    ['an apostrophe inside stays', "1'2", "1'2"],
    ['a newline at the end', '123\r\n', '123'],
    ['ASCII letters become capitals', 'h12345678x', 'H12345678X'],
    ['other scripts keep their case', 'ß\u0445', 'ß\u0445'],
    ['slashes and brackets stay', 'A12/3(4)', 'A12/3(4)'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(compact(text)).toBe(expected);
  });

  test('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(compact(compact(text))).toBe(compact(text));
      }),
    );
  });

  test('is idempotent where characters meet after what stood between them went', () => {
    expect(compact('e\u200B\u0301')).toBe(compact('E\u0301'));
    fc.assert(
      fc.property(fc.string({ unit: awkward }), (text) => {
        expect(compact(compact(text))).toBe(compact(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves no ASCII small letter, space or dash', () => {
    fc.assert(
      fc.property(fc.string({ unit: awkward }), (text) => {
        expect(compact(text)).not.toMatch(/[a-z\s._-]/);
      }),
    );
  });

  test('is linear: a million characters take less than two seconds', () => {
    for (const unit of [' ', "'", 'a', '\u200B', '1-']) {
      const started = performance.now();
      compact(unit.repeat(1_000_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
