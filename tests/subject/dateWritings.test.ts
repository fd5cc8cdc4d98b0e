import * as segments from '../../src/judge/prices';
import { describe, expect, test } from 'vitest';
import { dateWritings } from '../../src/subject/personalSpellings';

const kindsOf = (year: number, month: number, day: number) => {
  const writings = dateWritings({ year, month, day });
  return (text: string) => writings.find(([writing]) => writing === text)?.[1];
};

describe('dateWritings', () => {
  const kindOf = kindsOf(1990, 1, 8);

  test.each([
    ['900108', segments.birthYymmdd],
    ['19900108', segments.birthYymmdd],
    ['199001', segments.birthCommon],
    ['010890', segments.birthCommon],
    ['080190', segments.birthCommon],
    ['199018', segments.birthCommon],
    ['9018', segments.birthCommon],
    ['900801', segments.birthRare],
    ['011990', segments.birthRare],
    ['199008', segments.birthRare],
    ['01081990', segments.birthRare],
    ['08011990', segments.birthRare],
    ['1990', segments.birthYymmdd],
    ['0108', segments.birthCommon],
    ['0801', segments.birthRare],
    ['9001', segments.birthRare],
    ['90', segments.birthRare],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each(['901008', '900107', '91', '108'])('%s is no writing of 8 January 1990', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });

  test('the commonest comes first', () => {
    expect(dateWritings({ year: 2005, month: 11, day: 30 })[0]).toEqual(['051130', segments.birthYymmdd]);
  });
});
