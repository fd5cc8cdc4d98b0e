/**
 * What the whole check refuses of the 1,000,000 six-digit PINs, for one person with three relatives of whom everything
 * is known and who has a current password. A PIN that several families refuse counts in each of them, and once in the total.
 * `npm test` counts those of a few beginnings, `npm run test:deep` all.
 */
import { describe, expect, test } from 'vitest';
import { strictBlocklist } from '../../src/blocklists/strict';
import { checkPassword, definePolicy, prepareSubject } from '../../src/index';
import { findingCodes, type FindingFamily } from '../../src/policy/findingCodes';
import type { FindingCode, PolicyOptions, Subject } from '../../src/types';
import { isDeep } from '../runs';
import { wellKnown } from './wellKnown';

/** Six different digits have the most neighbours. */
const currentPassword = '739105';

/** Where shapes, the current password and both dates are. */
const beginnings = isDeep ? [''] : ['123', '739', '861', '870'];

function* pins(): Generator<string> {
  for (const beginning of beginnings) {
    const length = 6 - beginning.length;
    for (let i = 0; i < 10 ** length; i++) yield beginning + String(i).padStart(length, '0');
  }
}

type Family = 'shapes' | 'blocklist' | 'personal' | 'nearInitial' | 'nearCurrent' | 'rest';

/** How the families of findings are counted here. */
const counted: Readonly<Record<FindingFamily, Family>> = {
  initial: 'personal',
  personal: 'personal',
  reuse: 'nearCurrent',
  pattern: 'shapes',
  list: 'blocklist',
  requirement: 'rest',
  guessable: 'rest',
  strength: 'rest',
};

const familyOf = (code: FindingCode): Family =>
  code === 'initial-password.similar' ? 'nearInitial' : counted[findingCodes[code].family];

const countRefused = (
  strictness: NonNullable<PolicyOptions['strictness']>,
  known: Subject = wellKnown,
): Record<Family | 'together', number> => {
  const policy = definePolicy({ strictness });
  const context = { subject: prepareSubject(policy, known), currentPassword, blocklist: strictBlocklist };
  const counts = { shapes: 0, blocklist: 0, personal: 0, nearInitial: 0, nearCurrent: 0, rest: 0, together: 0 };
  for (const pin of pins()) {
    const { accepted, findings } = checkPassword(policy, pin, context);
    if (accepted) continue;
    counts.together += 1;
    const families = findings.filter(({ severity }) => severity === 'reject').map(({ code }) => familyOf(code));
    for (const family of new Set(families)) counts[family] += 1;
  }
  return counts;
};

type Counts = ReturnType<typeof countRefused>;

/** Shares of all PINs, in percent. */
const limits = { shapes: 1.2, personal: 0.4, nearInitial: 0.12, nearCurrent: 0.15, rest: 0 };

/** What does not depend on the blocklist. */
const same = isDeep
  ? { shapes: 11_950, personal: 2966, nearInitial: 627, nearCurrent: 1454, rest: 0 }
  : { shapes: 131, personal: 278, nearInitial: 56, nearCurrent: 289, rest: 0 };

const expectWithin = (counts: Counts, percents: Readonly<Record<keyof Counts, number>>): void => {
  for (const [family, percent] of Object.entries(percents))
    expect(counts[family as keyof Counts], family).toBeLessThanOrEqual((1_000_000 * percent) / 100);
};

describe.each([
  [
    'standard',
    { ...limits, blocklist: 0.4, together: 2 },
    isDeep ? { blocklist: 3377, together: 19_679 } : { blocklist: 180, together: 875 },
  ],
  [
    'strict',
    { ...limits, blocklist: 1.2, together: 3 },
    isDeep ? { blocklist: 11_377, together: 27_273 } : { blocklist: 494, together: 1065 },
  ],
] as const)('%s', (strictness, percents, exact) => {
  test('refuses exactly this many PINs, and no family more than its share', () => {
    const counts = countRefused(strictness);
    expect(counts).toEqual({ ...same, ...exact });
    expectWithin(counts, percents);
  });
});

test('a second date of birth, where the fields disagree, costs as much again', () => {
  const counts = countRefused('standard', { ...wellKnown, birthDate: '1986-11-27' });
  expect(counts).toEqual(
    isDeep
      ? { ...same, personal: 4956, nearInitial: 687, blocklist: 3377, together: 21_399 }
      : { ...same, personal: 551, nearInitial: 83, blocklist: 180, together: 1097 },
  );
  expectWithin(counts, { ...limits, personal: 0.5, blocklist: 0.4, together: 2.2 });
});
