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
const isOdd = (today: number | undefined) =>
  notesAt(data, today).some(({ code, field }) => code === 'subject.unlikely-date' && field === 'birthDate');

describe('notesAt', () => {
  test.each([
    ['the day before', 20300505, true],
    ['the day itself', 20300506, false],
    ['later', 20310101, false],
    ['no day given', undefined, false],
  ])('%s', (_, today, odd) => {
    expect(isOdd(today)).toBe(odd);
  });

  test('gives new notes, so that nobody changes the prepared ones', () => {
    const [first] = notesAt(data, undefined);
    expect(first).toEqual(data.notes[0]);
    expect(first).not.toBe(data.notes[0]);
  });

  test('a date is noted once', () => {
    const old = buildProfile(definePolicy({}), { birthDate: '2101-01-01' });
    expect(notesAt(old, 20300101).filter(({ code }) => code === 'subject.unlikely-date')).toHaveLength(1);
  });
});
