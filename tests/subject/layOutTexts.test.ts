import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createValueIndex } from '../../src/subject/layOutTexts';
import type { InitialPassword } from '../../src/types';

const valueOf = (text: string, i: number): InitialPassword => ({
  value: text.toUpperCase(),
  ruleId: `own/${i}`,
  scope: 'region',
  confidence: 'high',
});

const texts = fc.array(fc.constantFrom('123456', '888888', '84732x', 'ab'), { maxLength: 8 });

test('the values of a text, in the order of the rules, at the first question and at the hundredth', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const values = given.map(valueOf);
      const index = createValueIndex(given, (i) => valueOf(String(given[i]), i));
      for (let asked = 0; asked < 25; asked++) {
        for (const text of ['123456', '888888', '84732x', 'ab', '']) {
          const expected = values.filter((_, i) => given[i] === text);
          expect(index.get(text) ?? []).toEqual(expected);
          expect(index.has(text)).toBe(expected.length > 0);
        }
      }
    }),
  );
});

test('every text is visited once, where it first comes', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const visited: string[] = [];
      createValueIndex(given, (i) => valueOf(String(given[i]), i)).forEach((values, text) => {
        expect(values.length).toBe(given.filter((other) => other === text).length);
        visited.push(text);
      });
      expect(visited).toEqual([...new Set(given)]);
    }),
  );
});
