import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/pipeline';
import { explainText } from '../../src/judge/explainText';
import { foldCandidate } from '../../src/normalize/fold';
import { runs } from '../runs';

const explain = (candidate: string, spans: readonly Span[] = []) => explainText(foldCandidate(candidate), spans);
const costOf = (candidate: string, spans?: readonly Span[]): number => explain(candidate, spans).log10;
const span = (start: number, end: number, part: number, variant: Span['variant'] = 'none'): Span => ({
  code: 'subject.name',
  price: { whole: 1, part: part },
  start,
  end,
  variant,
});
const places = (candidate: string, spans?: readonly Span[]): string[] =>
  explain(candidate, spans).parts.map(({ code, start, end }) => `${code ?? '-'} ${start}-${end}`);

/** What it costs that a run or a span is the next part. */
const join = costOf('7') - 1;
const letter = Math.log10(26);

describe('what nothing explains', () => {
  test('nothing costs nothing', () => {
    expect(explain('')).toEqual({ parts: [], log10: 0 });
  });

  test.each<[string, string, number]>([
    ['a digit', '7', 10],
    ['a small letter', 'k', 26],
    ['a capital', 'K', 26],
    ['a Chinese character', '岚', 3755],
    ['a letter of another script', 'ж', 40],
    ['kana', 'ひ', 80],
  ])('%s is one of its kind', (_, character, size) => {
    expect(join).toBeGreaterThan(0);
    expect(costOf(character)).toBeCloseTo(join + Math.log10(size));
    expect(costOf(character.repeat(3))).toBeCloseTo(join + 3 * Math.log10(size));
    expect(places(character.repeat(3))).toEqual(['- 0-3']);
  });

  test.each([
    ['!', 0.7],
    ['_', 0.7],
    ['@', 0.7],
    ['年', 0.7],
    ['日', 0.7],
    [' ', 1.3],
    ['~', 1.3],
  ])('%j is a symbol: the usual ones come first', (character, log10) => {
    expect(costOf(character)).toBeCloseTo(log10);
    expect(costOf(character.repeat(2))).toBeCloseTo(2 * log10);
    expect(places(character.repeat(2))).toEqual(['- 0-1', '- 1-2']);
  });

  test('a run of each kind is a part', () => {
    expect(places('kkK77岚!')).toEqual(['- 0-2', '- 2-3', '- 3-5', '- 5-6', '- 6-7']);
    expect(costOf('kkK77岚!')).toBeCloseTo(4 * join + 3 * letter + 2 + Math.log10(3755) + 0.7);
  });

  test.each([
    ['0', 10],
    ['9', 10],
    ['a', 3],
    ['z', 20],
    ['A', 3],
    ['Z', 20],
    ['\u1fff', 40],
    ['\u2000', 500],
    ['\u3040', 500],
    ['\u3041', 80],
    ['\u30ff', 80],
    ['\u3100', 3755],
    ['\ud7ff', 3755],
    ['\ue000', 3800],
    ['\uf8ff', 3800],
    ['\uf900', 3755],
  ])('%j, at an end of its kind, is one of %i', (cased, size) => {
    expect(explainText({ ...foldCandidate(''), cased }, []).log10).toBeCloseTo(join + Math.log10(size));
  });

  test('an emoji is one code point, and the same again is nothing new', () => {
    expect(costOf('😀')).toBeCloseTo(join + Math.log10(3800));
    expect(costOf('😀😀')).toBeCloseTo(join + Math.log10(3800) + Math.log10(2));
    expect(costOf('★7★')).toBeCloseTo(3 * join + Math.log10(500) + 1 + Math.log10(2));
  });

  test('a letter between other characters is likelier an a', () => {
    expect(costOf('a7') - costOf('7')).toBeCloseTo(join + Math.log10(3));
    expect(costOf('A7') - costOf('7')).toBeCloseTo(join + Math.log10(3));
    expect(costOf('f7') - costOf('7')).toBeCloseTo(join + letter);
    expect(costOf('aa')).toBeCloseTo(join + 2 * letter);
    expect(costOf('Ka')).toBeCloseTo(2 * join + 2 * letter);
    expect(costOf('aK')).toBeCloseTo(2 * join + 2 * letter);
  });
});

describe('spans', () => {
  test('one that is cheaper than its characters takes their place', () => {
    expect(places('kmwq77', [span(0, 4, 100)])).toEqual(['subject.name 0-4', '- 4-6']);
    expect(costOf('kmwq77', [span(0, 4, 100)])).toBeCloseTo(2 + join + 2 + join);
    expect(explain('kmwq', [span(0, 4, 100)]).parts).toMatchObject([
      { code: 'subject.name', start: 0, end: 4, log10: 2 + join },
    ]);
  });

  test('one in the middle', () => {
    expect(places('77kmwq77', [span(2, 6, 100)])).toEqual(['- 0-2', 'subject.name 2-6', '- 6-8']);
  });

  test('a dearer one does not', () => {
    expect(places('77', [span(0, 2, 1000)])).toEqual(['- 0-2']);
    expect(places('77', [span(0, 2, Infinity)])).toEqual(['- 0-2']);
  });

  test('one that costs the same does: it has a name', () => {
    expect(places('77', [span(0, 2, 100)])).toEqual(['subject.name 0-2']);
  });

  test('of those that overlap, what is cheapest together', () => {
    const [first, last, whole] = [span(0, 4, 10), span(4, 8, 10), span(0, 6, 5)];
    expect(places('kmwqhjzx', [first, last, whole])).toEqual(['subject.name 0-4', 'subject.name 4-8']);
    expect(places('kmwqhjzx', [first, whole])).toEqual(['subject.name 0-6', '- 6-8']);
  });

  test('one without a length explains nothing', () => {
    expect(places('77', [span(0, 0, 1)])).toEqual(['- 0-2']);
  });

  test.each<[Span['variant'], number]>([
    ['none', 0],
    ['separators', 0.5],
    ['doubled', 0.5],
    ['reversed', 0.5],
    ['leet', 0.7],
  ])('variant %s costs %d', (variant, price) => {
    expect(costOf('kmwq', [span(0, 4, 10, variant)])).toBeCloseTo(1 + join + price);
  });

  test.each([
    ['kmwq', 0],
    ['k.mwq', 0.7],
    ['k.m.w.q', 0.7],
    ['k~m~w~q', 1.3],
    ['k.m-w', 1.4],
    ['k.m-w.q', 2.1],
    ['k.m~w', 2],
  ])('separators in %s: one again and again is chosen once, several each time', (written, log10) => {
    expect(costOf(written, [span(0, written.length, 1, 'separators')])).toBeCloseTo(join + 0.5 + log10);
  });

  test('symbols inside a span of another variant are its own', () => {
    expect(costOf('k.m-w', [span(0, 5, 1, 'leet')])).toBeCloseTo(join + 0.7);
  });

  test('one that no text may use stays unused by who has it already', () => {
    const { parts } = explainText(foldCandidate('kmwq'), [span(0, 4, Infinity)], () => true);
    expect(parts.map(({ code }) => code)).toEqual([undefined]);
  });
});

describe('capitals', () => {
  test.each([
    ['kmwqh', 0],
    ['12345', 0],
    ['Kmwqh', 0.3],
    ['KMWQH', 0.3],
    ['K1234', 0.3],
    ['7Kmwq', 0.3],
    ['kmwqH', Math.log10(5)],
    ['7kmWq', Math.log10(4)],
    ['KmWqh', 0.3 + Math.log10(5)],
    ['KMWqh', 0.3 + 2 * Math.log10(5)],
    ['KMWQh', 2 * Math.log10(5)],
    ['kMWqh', 2 * Math.log10(5)],
  ])('%s', (written, price) => {
    expect(costOf(written, [span(0, 5, 1)])).toBeCloseTo(join + price);
  });

  test('nothing where the span is that very writing', () => {
    expect(costOf('KmWqh', [{ ...span(0, 5, 1), isCased: true }])).toBeCloseTo(join);
  });

  test('only those of the span count', () => {
    expect(costOf('KKKKkmwqh', [span(4, 9, 1)])).toBeCloseTo(join + 4 * letter + join);
  });
});

test('knowing more spans never makes it dearer, and the parts cover the text and cost what they cost', () => {
  const texts = fc
    .array(fc.constantFrom('k', 'K', '7', '!', '岚', '年'), { minLength: 1, maxLength: 12 })
    .map((units) => units.join(''));
  const cases = texts.chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc
        .array(
          fc.record({
            from: fc.nat(text.length - 1),
            to: fc.nat(text.length - 1),
            part: fc.constantFrom(1, 10, 1e3, Infinity),
            variant: fc.constantFrom('none' as const, 'leet' as const),
          }),
          { maxLength: 6 },
        )
        .map((drawn) =>
          drawn.map(({ from, to, part, variant }) => span(Math.min(from, to), Math.max(from, to) + 1, part, variant)),
        ),
    }),
  );
  fc.assert(
    fc.property(cases, ({ text, spans }) => {
      const { parts, log10 } = explain(text, spans);
      expect(log10).toBeLessThanOrEqual(costOf(text, spans.slice(1)) + 1e-9);
      expect(parts.reduce((sum, part) => sum + part.log10, 0)).toBeCloseTo(log10);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
    { numRuns: runs(300, 2000) },
  );
});
