import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/subject/readFields';
import type { Note } from '../../src/types';

const read = (value: unknown, isList = true) => {
  const notes: Note[] = [];
  return { entries: readEntries('phone', notes, isList, () => value), notes };
};
const UNREADABLE = [{ code: 'subject.unreadable', field: 'phone' }];
const throwing = (): never => { throw new Error('13900000000'); };

describe('readEntries', () => {
  test.each([
    ['one text', 'a', ['a']],
    ['a list', ['a', 'b'], ['a', 'b']],
    ['absent', undefined, []],
    ['null', null, []],
    ['empty', '', []],
    // eslint-disable-next-line no-sparse-arrays
    ['a list with holes', ['a', , null, undefined, '', 'b'], ['a', 'b']],
    ['what is no text, which the caller judges', [5, {}, false], [5, {}, false]],
    ['sixteen', Array(16).fill('a'), Array(16).fill('a')],
  ])('%s', (_, value, entries) => {
    expect(read(value)).toEqual({ entries, notes: [] });
  });

  test('a list where one text belongs is one entry', () => {
    expect(read(['a'], false)).toEqual({ entries: [['a']], notes: [] });
  });

  test('beyond sixteen: a note, and only the first are looked at', () => {
    const list = Array.from({ length: 1_000_000 }, (_, i) => i);
    expect(read(list)).toEqual({ entries: list.slice(0, 16), notes: UNREADABLE });
  });

  test('a getter that throws is unreadable and says nothing', () => {
    const notes: Note[] = [];
    expect(readEntries('phone', notes, true, throwing)).toEqual([]);
    expect(notes).toEqual(UNREADABLE);
  });

  test('so is a list whose entry throws', () => {
    expect(read(Object.defineProperty(['a'], 0, { get: throwing }))).toEqual({ entries: [], notes: UNREADABLE });
  });
});
