import { expect, test } from 'vitest';
import { noteOnce } from '../../src/subject/notes';
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
