import { expect, test } from 'vitest';
import { isFixedSeverity } from '../../src/policy/findingCodes';
import { severities } from '../../src/policy/findingCodes';
import type { FindingCode } from '../../src/types';

test('what holds the promise of the library cannot be changed, everything else can', () => {
  const fixed = (Object.keys(severities) as FindingCode[]).filter(isFixedSeverity);
  expect(fixed).toEqual([
    'requirement.too-short', 'requirement.too-long', 'requirement.digits-only', 'requirement.characters', 'requirement.character-classes',
    'initial-password', 'initial-password.common', 'initial-password.similar', 'subject.missing', 'blocklist.unavailable', 'guessable', 'strength.low', 'strength.unavailable',
  ]);
});
