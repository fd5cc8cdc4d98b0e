import assert from 'node:assert/strict';
import type { Instrumented } from '../loadLibrary';
import type { Target } from '../Target';

const LIMIT = 2;
const MAX_UNITS = 512;

const seeds = [
  ['123456', '123465'],
  ['123456', '345612'],
  ['123456', '654321'],
  ['Zh@ng.Wei1990', 'zhangwei1990'],
  ['ＡＢ１２', 'ab12'],
  ["'１１０１０５ 1949-1231 002x\n", '张三'],
  ['p4$$w0rd', 'aabbcc'],
  ['', '\u200b\ufeff'],
  ['1990年1月8日', '\u2169\u2179\u3000'],
];

/** Every comparison form, for two texts. */
export const foldTexts = ({
  compact,
  editDistance,
  foldCandidate,
  isReversal,
  isRotation,
  isNearCopy,
  textViews,
  toPinyin,
  toHalfWidth,
}: Instrumented['library']): Target => ({
  seeds,
  run: ([one = '', other = '']) => {
    assert.equal(toHalfWidth(toHalfWidth(one)), toHalfWidth(one), 'unified once and for all');
    assert.equal(compact(compact(one)), compact(one), 'compact once and for all');

    const { text, cased, at } = foldCandidate(one);
    const read = Math.min(one.length, MAX_UNITS);
    assert.equal(
      text.length <= MAX_UNITS && cased.length === text.length && at.length === text.length + 1,
      true,
      'unit for unit',
    );
    assert.equal(
      at.every((place, i) => place <= read && (i === 0 || place >= Number(at[i - 1]))),
      true,
      'places in order',
    );
    assert.equal(foldCandidate(text).text, text, 'folded once and for all');

    const views = [...textViews(text, true), ...textViews(text, false)];
    assert.equal(
      views.every((view) => view.at.length === view.text.length + 1 && view.at.every((place) => place <= text.length)),
      true,
      'views of the text',
    );
    assert.equal(
      new Set(
        textViews(text, true)
          .slice(1)
          .map((view) => view.text),
      ).has(text),
      false,
      'no view twice',
    );

    const folded = foldCandidate(other).text;
    const distance = editDistance(text, folded, LIMIT);
    assert.equal(distance, editDistance(folded, text, LIMIT), 'as far there as back');
    assert.equal(
      distance >= 0 && distance <= LIMIT + 1 && (distance === 0) === (text === folded),
      true,
      'nothing between is the same',
    );
    assert.equal(isNearCopy(text, folded), isNearCopy(folded, text), 'variants of each other');
    assert.equal(isRotation(text, folded), isRotation(folded, text), 'rotations of each other');
    assert.equal(isReversal(text, folded), isReversal(folded, text), 'reversals of each other');

    const readings = toPinyin(one);
    assert.equal(
      readings.length <= 16 && readings.flat().every((syllable) => /^[a-z]+$/.test(syllable)),
      true,
      'syllables of letters, sixteen readings at most',
    );
    return [
      views.map(({ variant }) => variant),
      distance,
      isNearCopy(text, folded),
      isRotation(text, folded),
      isReversal(text, folded),
      readings.length,
    ].join();
  },
});
