/** Kinds of choices that were once called strong, and what managers make, drawn smaller and from another seed. */
import { expect, test } from 'vitest';
import { regionsWithRules } from '../attack/people/regionsWithRules';
import { measureKinds } from './measureKinds';

test.each(measureKinds(300, 7, regionsWithRules(), []).map((row) => [row.kind, row] as const))(
  '%s',
  (_, { most, accepted, strong }) => {
    // Three hundred are few: one more or less is chance.
    expect(accepted).toBeLessThanOrEqual((most ?? 100) + 0.4);
    expect(strong).toBeLessThanOrEqual(1.4);
  },
);
