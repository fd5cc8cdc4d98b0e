import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPassword, definePolicy } from '../../../src/index';
import { malformedSubjects } from '../../../src/testing/index';

test('notes say what cannot be read; nothing throws', () => {
  const policy = definePolicy();
  const codes = fc.sample(malformedSubjects(), { seed: 1, numRuns: 300 }).flatMap((subject) =>
    checkPassword(policy, '739105', { subject }).notes.map(({ code }) => code),
  );
  expect(codes).toContain('subject.unreadable');
});
