import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/index';
import { otherDocument } from '../../src/documents/otherDocument';

describe('documents', () => {
  test('every kind once, the fallback last', () => {
    expect(new Set(documents).size).toBe(documents.length);
    expect(documents[documents.length - 1]).toBe(otherDocument);
  });

  test('every kind has the same verbs in the same order', () => {
    for (const document of documents) {
      expect(Object.keys(document)).toEqual(['normalize', 'isValid', 'flags', 'birthDates', 'fragments']);
    }
  });
});
