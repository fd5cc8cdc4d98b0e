import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact, foldCandidate, toHalfWidth } from '../../src/normalize/fold';
import { plainLetter } from '../../src/normalize/plainText';
import { countSteps } from '../bounds/countSteps';
import { runs } from '../runs';

const INPUTS: [name: string, text: string, expected: string][] = [
  ['full width', '１２Ａｂ．＋（）', '12Ab.+()'],
  ['the wide space', '1\u30002', '1 2'],
  ['the Roman ten', '\u2169\u2179', 'Xx'],
  ['zero width', '1\u200B2\u200C3\u200D4\u2060\uFEFF', '1234'],
  ['bidirectional marks', '\u202A1\u202C\u200E2\u200F\u20663\u2069', '123'],
  ['control characters', '1\r\n2\t\u00853\u00AD', '123'],
  ['separators and case, which stay', 'a-B c.d_e/f', 'a-B c.d_e/f'],
  ['Cyrillic and Greek, which stay', '\u0425\u03A7', '\u0425\u03A7'],
];

describe('toHalfWidth', () => {
  test.each(INPUTS)('%s', (_, text, expected) => {
    expect(toHalfWidth(text)).toBe(expected);
  });

  test('reads the same on every engine: what only NFKC knows stays', () => {
    expect(toHalfWidth('①𝟐½')).toBe('①𝟐½');
  });

  test('every full-width form of a printable ASCII character is that character', () => {
    for (let code = 0x21; code <= 0x7e; code++)
      expect(toHalfWidth(String.fromCharCode(code + 0xfee0))).toBe(String.fromCharCode(code));
  });

  test('the neighbours of what is mapped stay', () => {
    for (const text of ['\uff00', '\uff5f', '\u2168', '\u216a', '\u2178', '\u217a', '\u2fff', '\u3001'])
      expect(toHalfWidth(text)).toBe(text);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toHalfWidth(toHalfWidth(text))).toBe(toHalfWidth(text));
      }),
    );
  });
});

/** Characters that meet in awkward ways: what is removed, what composes, what changes case. */
const awkward = fc.constantFrom(
  ..."aAiIzX019 -.\u00B7_/'\u2018\u2019\u200B\u2060\uFEFF\u0301\u0307\u0323\u2026\u00B4\u00A8\u3000\uFF07\uFF0D\u2169\uFDFA\u1100\u1161\u0130\uD800",
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

  test('is idempotent where characters meet after what was between them went', () => {
    expect(compact('e\u200B\u0301')).toBe(compact('E\u0301'));
    fc.assert(
      fc.property(fc.string({ unit: awkward }), (text) => {
        expect(compact(compact(text))).toBe(compact(text));
      }),
      { numRuns: runs(500, 5000) },
    );
  });

  test('leaves no ASCII small letter, space or dash', () => {
    fc.assert(
      fc.property(fc.string({ unit: awkward }), (text) => {
        expect(compact(text)).not.toMatch(/[a-z\s._-]/);
      }),
    );
  });

  test.each([' ', "'", 'a', '\u200B', '1-'])('is linear: of %j twice as much is twice the work', (unit) => {
    const stepsFor = (count: number): number =>
      countSteps(() => {
        compact(unit.repeat(count));
      });
    expect(stepsFor(2000)).toBeGreaterThan(2000);
    expect(stepsFor(2000)).toBeLessThan(2.1 * stepsFor(1000));
  });
});

test.each([
  ['ā', 'a'],
  ['ǎ', 'a'],
  ['é', 'e'],
  ['ǐ', 'i'],
  ['ò', 'o'],
  ['ū', 'u'],
  ['ü', 'v'],
  ['ǚ', 'v'],
  ['ǹ', 'n'],
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['р', 'p'],
  ['с', 'c'],
  ['х', 'x'],
  ['і', 'i'],
  ['ο', 'o'],
])('%s stands for %s', (unit, letter) => {
  expect(plainLetter(unit)).toBe(letter);
});

test.each(['', ' ', '1', '张', 'я', 'b', '@', '\u0301'])('%j for nothing', (unit) => {
  expect(plainLetter(unit)).toBe('');
});

describe('foldCandidate', () => {
  test.each([
    ['a PIN', '739416', '739416'],
    ['lower case and symbols', 'zh@ng wei_{1}~', 'zh@ng wei_{1}~'],
    ['capitals', 'ABcd', 'abcd'],
    ['full width', 'Ａｂ１！', 'ab1!'],
    ['the wide space', 'a\u3000b', 'a b'],
    ['the Roman ten', '\u2169\u2179', 'xx'],
    ['zero width, marks, controls, selectors', '1\u200B2\u202E3\uFEFF4\u00005\u007F6\uFE0F', '123456'],
    ['other scripts', '张三Я', '张三я'],
    ['tone marks', 'ZhāngWěi Lǚ', 'zhangwei lv'],
    ['Cyrillic and Greek letters that look Latin', 'zhаngwеi Οο', 'zhangwei oo'],
    ['the Turkish capital I, which would become two units', '\u0130a', 'ia'],
    ['nothing', '', ''],
  ])('%s', (_, candidate, text) => {
    expect(foldCandidate(candidate).text).toBe(text);
  });

  test('positions point into what was typed', () => {
    const candidate = '\u200BＡ\uFEFFb\u20601';
    const { text, at } = foldCandidate(candidate);
    expect(text).toBe('ab1');
    expect(at).toEqual([1, 3, 5, 6]);
    expect(candidate.slice(at[0], at[1])).toBe('Ａ\uFEFF');
  });

  test('its own case is kept beside, unit for unit', () => {
    expect(foldCandidate('Ａb\u200BＣ')).toEqual({ text: 'abc', cased: 'AbC', at: [0, 1, 3, 4] });
    expect(foldCandidate('a1')).toEqual({ text: 'a1', cased: 'a1', at: [0, 1, 2] });
  });

  test.each(['ᾉ', '\ud83d\u200b\ude00', 'x\ud800', 'İ', 'Ⅻ'])(
    'row %#: as many units in both cases, folded once and for all',
    (odd) => {
      const { text, cased, at } = foldCandidate(odd);
      expect([cased.length, at.length]).toEqual([text.length, text.length + 1]);
      expect(foldCandidate(text).text).toBe(text);
    },
  );

  test('what is folded already maps onto itself', () => {
    expect(foldCandidate('739416').at).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('a number in brackets is two units at one place, and no more than 512 are kept', () => {
    expect(foldCandidate('a⒕b')).toEqual({ text: 'a14b', cased: 'a14b', at: [0, 1, 1, 2, 3] });
    const { text, at } = foldCandidate('⒕'.repeat(300));
    expect(text).toBe('14'.repeat(256));
    expect(at[text.length]).toBe(256);
  });

  test('one position for each unit, rising or the same, and the end; folding again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()),
        (candidate) => {
          const { text, at } = foldCandidate(candidate);
          expect(at).toHaveLength(text.length + 1);
          expect(at[text.length]).toBe(candidate.length);
          for (let i = 1; i < at.length; i++) expect(Number(at[i])).toBeGreaterThanOrEqual(Number(at[i - 1]));
          expect(foldCandidate(text).text).toBe(text);
        },
      ),
      { numRuns: runs(500, 5000) },
    );
  });

  test.each(['1', 'A', '\u200B', 'Ａ'])('only 512 units are read of a megabyte of %j', (unit) => {
    const { text, at } = foldCandidate(unit.repeat(1_000_000));
    expect(text.length).toBeLessThanOrEqual(512);
    expect(at[at.length - 1]).toBe(512);
  });
});

describe('other ways to write letters and digits', () => {
  test.each([
    ['①⑨⑨⓪', '1990'],
    ['⑩', '10'],
    ['⑴⒉㉀'.slice(0, 2), '12'],
    ['➊➋⓵', '121'],
    ['١٩٩٠', '1990'],
    ['۱۹۹۰', '1990'],
    ['१९९०', '1990'],
    ['๑๙๙๐', '1990'],
    ['𝟏𝟗𝟗𝟎', '1990'],
    ['𝟙𝟡𝟡𝟘', '1990'],
    ['¹²³⁴⁰', '12340'],
    ['₁₂₃', '123'],
    ['ⓩⓗⓐⓝⓖ', 'zhang'],
    ['𝐳𝒉𝓪𝔫𝗀', 'zhang'],
    ['ＺＨＡＮＧ', 'zhang'],
    ['🅆🄴🄸', 'wei'],
    ['ᴡᴇɪ', 'wei'],
  ])('%s is read as %s', (typed, plain) => {
    expect(foldCandidate(typed).text).toBe(plain);
  });

  test.each([
    ['zha\u0304ngwe\u030ci', 'zhangwei'],
    ['zhāngwěi', 'zhangwei'],
    ['lu\u0308', 'lv'],
    ['lu\u0308\u030c', 'lv'],
    ['lü', 'lv'],
    ['LU\u0308', 'lv'],
    ['1\ufe0f\u20e39', '19'],
    ['\u0301a', 'a'],
  ])('row %#: marks composed or not are dropped: %j is %s', (typed, plain) => {
    expect(foldCandidate(typed).text).toBe(plain);
  });

  test('a character beyond the basic plane is one unit', () => {
    const { text, cased, at } = foldCandidate('a😀b');
    expect([text.length, cased.length]).toEqual([3, 3]);
    expect(at).toEqual([0, 1, 3, 4]);
    expect(foldCandidate('😀').text).not.toBe(foldCandidate('😁').text);
  });

  test('capitals stay capitals in the cased text', () => {
    expect(foldCandidate('ÁΒ𝐂ü').cased).toMatch(/^A.*v$/);
  });

  test.each(['\u3164', '\u034f', '\u061c', '\u115f', '\u17b4', '\u180e', '\uffa0', '\u{e0041}', '\u2800'])(
    'row %#: what cannot be seen is not there',
    (mark) => {
      expect(foldCandidate(`12${mark}34`).text).toBe('1234');
    },
  );
});
