import type { NoteCode } from '../src/types';

/** Every note code; the type makes sure that none is forgotten. */
const codes: Record<NoteCode, true> = {
  'subject.unreadable': true,
  'subject.truncated': true,
  'subject.exponent': true,
  'subject.check-mismatch': true,
  'subject.unlikely-date': true,
  'subject.name-pinyin-missing': true,
  'subject.unknown-field': true,
  'initial.not-derivable': true,
  'policy.region-resolved': true,
  'policy.newer-data': true,
};

export const noteCodes = Object.keys(codes) as NoteCode[];
