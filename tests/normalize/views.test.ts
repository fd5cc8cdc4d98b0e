import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textViews } from '../../src/normalize/views';

const shown = (text: string) => textViews(text, true).map((view) => [view.variant, view.text]);

describe('textViews', () => {
  test('a PIN is looked at as it is', () => {
    expect(textViews('123321', false)).toEqual([{ text: '123321', at: [0, 1, 2, 3, 4, 5, 6], variant: 'none' }]);
  });

  test('every variant', () => {
    expect(shown('zh@ng.wei')).toEqual([
      ['none', 'zh@ng.wei'],
      ['separators', 'zhngwei'],
      ['reversed', 'iew.gn@hz'],
    ]);
  });

  test('Chinese numerals, everyday and financial ones, are digits', () => {
    expect(shown('一九九〇壹贰').find(([variant]) => variant === 'leet')?.[1]).toBe('199012');
    expect(shown('张伟').map(([variant]) => variant)).not.toContain('leet');
  });

  test.each(['a!b', 'a,b', 'a b', 'a年b', 'a\u3001b', 'a★b', 'a\ue123b', 'a·b'])(
    'what is between parts: %j',
    (text) => {
      expect(shown(text).find(([variant]) => variant === 'separators')?.[1]).toBe('ab');
    },
  );

  test('doubled units once, and positions point to the first of them', () => {
    expect(shown('aabbc').find(([variant]) => variant === 'doubled')?.[1]).toBe('abc');
    expect(textViews('aabbc', true)[1]).toEqual({ text: 'abc', at: [0, 2, 4, 5], variant: 'doubled' });
  });

  test('views that would be the same are left out', () => {
    expect(shown('')).toEqual([['none', '']]);
    expect(shown('aba')).toEqual([['none', 'aba']]);
    expect(shown('abc')).toEqual([
      ['none', 'abc'],
      ['reversed', 'cba'],
    ]);
  });

  test('without separators, positions point to the units that stayed, and to the end', () => {
    expect(textViews('a-b_c', true)[1]).toEqual({ text: 'abc', at: [0, 2, 4, 5], variant: 'separators' });
    expect(textViews('--', true)[1]).toEqual({ text: '', at: [2], variant: 'separators' });
  });

  test('one position for each unit and the end, which is the length of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 512 }), (text) => {
        for (const view of textViews(text, true)) {
          expect(view.at).toHaveLength(view.text.length + 1);
          expect(view.at[view.text.length]).toBe(text.length);
        }
      }),
    );
  });
});
