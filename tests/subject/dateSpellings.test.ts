import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as prices from '../../src/judge/prices';
import type { Price } from '../../src/pipeline';
import { spellDate, spellInWords, spellLunar } from '../../src/subject/dateSpellings';
import { calendarDays } from '../calendarDays';

const collect = (spell: typeof spellDate, ...[date, digits]: [Parameters<typeof spellDate>[0], string?]) => {
  const spellings: { text: string; price: Price }[] = [];
  spell(date, (text, price) => spellings.push({ text, price }), digits);
  return spellings;
};

const kindsOf = (year: number, month: number, day: number) => {
  const spellings = collect(spellDate, { year, month, day });
  return (text: string) => spellings.find((spelling) => spelling.text === text)?.price;
};

describe('spellDate', () => {
  const kindOf = kindsOf(1990, 1, 8);

  test.each([
    ['900108', prices.birthYymmdd],
    ['19900108', prices.birthYymmdd],
    ['199001', prices.birthCommon],
    ['010890', prices.birthCommon],
    ['080190', prices.birthCommon],
    ['199018', prices.birthCommon],
    ['9018', prices.birthCommon],
    ['900801', prices.birthRare],
    ['011990', prices.birthRare],
    ['199008', prices.birthRare],
    ['01081990', prices.birthRare],
    ['08011990', prices.birthRare],
    ['1990', prices.birthYymmdd],
    ['0108', prices.birthCommon],
    ['0801', prices.birthRare],
    ['9001', prices.birthRare],
    ['90', prices.birthRare],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each(['901008', '900107', '91', '108'])('%s is no writing of 8 January 1990', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });

  test('the commonest comes first', () => {
    expect(collect(spellDate, { year: 2005, month: 11, day: 30 })[0]).toEqual({
      text: '051130',
      price: prices.birthYymmdd,
    });
  });
});

test('a day in words', () => {
  const texts: string[] = [];
  spellInWords({ year: 1990, month: 6, day: 8 }, (text) => texts.push(text));
  expect(texts).toEqual(['6月8', '6yue8ri', '6yue8hao', '1990nian', 'june8', '8june', 'jun8', '8jun']);
});

test.each([
  ['spellDate', spellDate],
  ['spellLunar', spellLunar],
])('%s: where digits are given, no spelling that is these digits is missing', (_, spell) => {
  fc.assert(
    fc.property(calendarDays, (someDate) => {
      const all = collect(spell, someDate);
      for (const { text: digits } of all.concat({ text: '739162', price: prices.birthRare })) {
        const same = ({ text }: { text: string }): boolean => text === digits;
        expect(collect(spell, someDate, digits).filter(same)).toEqual(all.filter(same));
      }
    }),
  );
});
