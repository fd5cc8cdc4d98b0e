import fc from 'fast-check';

/**
 * Any text at all, at most 40 units: of any code points, lone surrogates among them; of printable characters; of what looks like
 * numbers, also full width.
 *
 * @example fc.property(anyTexts(), (typed) => answers(typed))
 */
export const anyTexts = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 40 }),
    fc.stringMatching(/^[0-9０-９Xx -]{4,20}$/),
  );
