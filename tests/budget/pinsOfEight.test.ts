/**
 * What the whole check refuses of the 100,000,000 PINs of eight, for the same person as in six digits. `npm test` counts
 * those of a few beginnings and asks about all of them; `npm run test:deep` asks about every member of the documented
 * families and a sample of the others, none of which may be refused.
 */
import { expect, test } from 'vitest';
import { strictBlocklist } from '../../src/blocklists/strict';
import { checkPassword, definePolicy, formats, prepareSubject } from '../../src/index';
import { resolveSubject } from '../../src/subject/prepareSubject';
import type { FindingCode, PolicyOptions } from '../../src/types';
import { isDeep } from '../runs';
import { membersOfEight } from './membersOfEight';
import { wellKnown } from './wellKnown';

const SPACE = 1e8;
const currentPassword = '73910524';

/** Where dates are, where the current password is, and where nothing is. */
const beginnings = ['19630', '73910', '64082'];

const familyOf = (code: FindingCode): string =>
  code === 'pattern.date' || code === 'initial-password.similar' ? code : code.replace(/[.-].*/, '');

const ask = (strictness: NonNullable<PolicyOptions['strictness']>) => {
  const policy = definePolicy({ strictness, format: formats.pin8 });
  const context = { subject: prepareSubject(policy, wellKnown), currentPassword, blocklist: strictBlocklist };
  return (pin: number): readonly string[] => {
    const { accepted, findings } = checkPassword(policy, String(pin).padStart(8, '0'), context);
    if (accepted) return [];
    return ['together', ...findings.filter(({ severity }) => severity === 'reject').map(({ code }) => familyOf(code))];
  };
};

const countAll = (pins: Iterable<number>, familiesOf: (pin: number) => readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const pin of pins) for (const family of new Set(familiesOf(pin))) counts[family] = (counts[family] ?? 0) + 1;
  return counts;
};

const policy = definePolicy({ format: formats.pin8 });
const members = membersOfEight(resolveSubject(policy, wellKnown), currentPassword);

function* allMembers(): Generator<number> {
  for (let pin = 0; pin < SPACE; pin++) if (members[pin]) yield pin;
}

/** Spread evenly over everything that is no member. */
function* sampleOfOthers(): Generator<number> {
  for (let pin = 17; pin < SPACE; pin += isDeep ? 1009 : 21_011) if (!members[pin]) yield pin;
}

test.each(['standard', 'strict'] as const)('%s: nothing outside the documented families is refused', (strictness) => {
  expect(countAll(sampleOfOthers(), ask(strictness))).toEqual({});
});

function* someBeginnings(): Generator<number> {
  for (const begin of beginnings) for (let i = 0; i < 1000; i++) yield Number(begin) * 1000 + i;
}

const quick = {
  blocklist: 4,
  pattern: 21,
  'pattern.date': 274,
  reuse: 289,
  subject: 6,
};

/** The strict list adds some eighty numbers, of which none begins so; asking about all members twice would take minutes more. */
const counted: readonly (readonly ['standard' | 'strict', Record<string, number>])[] = isDeep
  ? [
      [
        'standard',
        {
          blocklist: 372_841,
          initial: 8,
          'initial-password.similar': 5509,
          pattern: 1_302_376,
          'pattern.date': 147_180,
          reuse: 2725,
          subject: 187_420,
          together: 1_977_150,
        },
      ],
    ]
  : [
      ['standard', { ...quick, together: 588 }],
      ['strict', { ...quick, together: 588 }],
    ];

test.each(counted)('%s refuses exactly this many PINs, of all together at most 2 %%', (strictness, exact) => {
  const counts = countAll(isDeep ? allMembers() : someBeginnings(), ask(strictness));
  expect(counts).toEqual(exact);
  if (isDeep) expect(counts['together']).toBeLessThanOrEqual(SPACE * 0.02);
});
