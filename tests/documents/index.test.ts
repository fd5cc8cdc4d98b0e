import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/kinds';
import { otherDocument } from '../../src/documents/kinds';

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

  test.each([
    '11010519491231002X', '110105491231002', '810000199408230021', '932682198501010017', 'KAZ110090123105', 'A1234563', '74312433', 'A123456789', 'H0000000102',
    '0000000102', 'E00000001', 'C01X00T47',
  ])('%s: nothing stands before or after a number', (number) => {
    const kinds = documents.filter(({ normalize }) => normalize(number) === number);
    expect(kinds.length).toBeGreaterThan(0);
    for (const { normalize } of kinds) expect([`?${number}`, `${number}?`].map(normalize)).toEqual([undefined, undefined]);
  });
});
