import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/subject/readFields';
import type { Note } from '../../src/types';

const read = (entries: readonly unknown[]) => {
  const notes: Note[] = [];
  const parse = (text: string): string[] | undefined => (text === 'bad' ? undefined : text === 'none' ? [] : [text, text + text]);
  return { texts: readTexts('phone', entries, notes, parse), notes };
};
const UNREADABLE = [{ code: 'subject.unreadable', field: 'phone' }];

describe('readTexts', () => {
  test('what is made of each entry, in order', () => {
    expect(read(['a', 'none', 'b'])).toEqual({ texts: ['a', 'aa', 'b', 'bb'], notes: [] });
  });

  test('an entry of which nothing is made becomes a note, the others are read', () => {
    expect(read(['bad', 'a', 'bad'])).toEqual({ texts: ['a', 'aa'], notes: UNREADABLE });
  });

  test.each([257, 1_000_000])('%i units are not looked at', (length) => {
    expect(read(['1'.repeat(length)])).toEqual({ texts: [], notes: UNREADABLE });
  });

  test('256 units are', () => {
    expect(read(['1'.repeat(256)]).texts).toHaveLength(2);
  });

  test.each([[13900000000], [13900000000n], [{ toString: () => '13900000000' }], [['13900000000']], [true], [Symbol('13900000000')]])(
    'no text: %s throws a TypeError that names the field and holds no digit',
    (entry) => {
      expect(() => read(['a', entry])).toThrow(TypeError);
      expect(() => read(['a', entry])).toThrow(/^subject\.phone: not a string$/);
    },
  );
});
