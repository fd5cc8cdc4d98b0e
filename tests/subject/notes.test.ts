import { describe, expect, test } from 'vitest';
import { definePolicy } from '../../src/policy/definePolicy';
import { noteOnce, notesAt } from '../../src/subject/notes';
import { buildProfile } from '../../src/subject/prepareSubject';
import type { Note } from '../../src/types';

test('noteOnce adds a code once a field', () => {
  const notes: Note[] = [];
  noteOnce(notes, 'subject.unreadable', 'phone');
  noteOnce(notes, 'subject.unreadable', 'phone');
  noteOnce(notes, 'subject.unreadable', 'name');
  noteOnce(notes, 'subject.exponent', 'phone');
  expect(notes).toEqual([
    { code: 'subject.unreadable', field: 'phone' },
    { code: 'subject.unreadable', field: 'name' },
    { code: 'subject.exponent', field: 'phone' },
  ]);
});

const data = buildProfile(definePolicy({}), { birthDate: '2030-05-06' });
const isOdd = (now: string | undefined) =>
  notesAt(data, now).some(({ code, field }) => code === 'subject.unlikely-date' && field === 'birthDate');

describe('notesAt', () => {
  test.each([
    ['the day before', '2030-05-05', true],
    ['the day itself', '2030-05-06', false],
    ['later', '2031-01-01', false],
    ['no day given', undefined, false],
  ])('%s', (_, now, odd) => {
    expect(isOdd(now)).toBe(odd);
  });

  test('gives new notes, so that nobody changes the prepared ones', () => {
    const [first] = notesAt(data, undefined);
    expect(first).toEqual(data.notes[0]);
    expect(first).not.toBe(data.notes[0]);
  });

  test('a date is noted once', () => {
    const old = buildProfile(definePolicy({}), { birthDate: '2101-01-01' });
    expect(notesAt(old, '2030-01-01').filter(({ code }) => code === 'subject.unlikely-date')).toHaveLength(1);
  });

  test.each(['', 'today', '2030-02-30', 20300101, { number: '2030' }])('%j is no day', (now) => {
    expect(() => notesAt(data, now as string)).toThrow(new TypeError("context.now: 'YYYY-MM-DD'"));
  });
});
