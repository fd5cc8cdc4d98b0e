import { expect, test } from 'vitest';
import { strictBlocklist } from '../../../src/blocklists/strict';
import { checkPassword, definePolicy, prepareSubject } from '../../../src/index';
import { createPerson } from '../people/createPerson';
import { createRandom } from '../people/createRandom';
import { createKnown } from '../people/Known';
import { libraryPolicies } from './libraryPolicies';
import { libraryVerdicts, STANDARD_LIST, STRICT_LIST } from './libraryVerdicts';
import { isRefused } from './PinPolicy';
import { regionsWithRules } from '../people/regionsWithRules';

const verdicts = libraryVerdicts();
const policies = libraryPolicies(verdicts, []);
const people = Array.from({ length: 40 }, (_, i) =>
  createKnown(createPerson(createRandom(i * 104729), regionsWithRules())),
);

test('the lists are as long as they say', () => {
  expect(verdicts.filter((bits) => (bits & STANDARD_LIST) !== 0)).toHaveLength(2000);
  expect(verdicts.filter((bits) => (bits & STRICT_LIST) !== 0)).toHaveLength(10_000);
});

test.each(['standard', 'strict'] as const)('%s: the short way answers as the library does', (strictness) => {
  for (const known of people) {
    const { person } = known;
    const policy = definePolicy({ region: person.region, strictness });
    const context = { subject: prepareSubject(policy, person), blocklist: strictBlocklist };
    const random = createRandom(Number(person.phone.slice(-6)));
    const near = [...policies.standard.refusable(known)];
    const pins = [
      ...near,
      ...Array.from({ length: 3000 }, () => random.below(1_000_000)),
      ...known.dateForms.flatMap((form) => form.pins),
    ];
    const wrong = pins.filter(
      (pin) =>
        isRefused(policies[strictness], known, pin) ===
        checkPassword(policy, String(pin).padStart(6, '0'), context).accepted,
    );
    expect(wrong).toHaveLength(0);
  }
});
