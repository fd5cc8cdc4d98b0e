import { expect, test } from 'vitest';
import { createPerson } from '../people/createPerson';
import { createRandom } from '../people/createRandom';
import { createKnown } from '../people/Known';
import { isRefused } from './PinPolicy';
import { expandedInputs, zxcvbnPolicies } from './zxcvbnPolicies';

const { raw, expanded, scoreOf } = zxcvbnPolicies();
const random = createRandom(5);
const people = Array.from({ length: 4 }, () => createKnown(createPerson(random, ['361000'])));

test('no PIN has a score above 1', () => {
  for (let i = 0; i < 300; i++) expect(scoreOf(random.below(1_000_000))).toBeLessThan(2);
});

test('raw fields never fit into six digits', () => {
  for (const known of people) {
    const { idNumber, phone, birthDate } = known.person;
    for (const pin of known.dateForms.map((form) => form.pins[0] ?? 0)) {
      expect(scoreOf(pin, [idNumber, phone, birthDate, birthDate.replace(/-/g, '')]) < 1).toBe(
        isRefused(raw, known, pin),
      );
    }
  }
});

test('of expanded forms those of six digits decide, as the engine says', () => {
  for (const known of people) {
    const inputs = expandedInputs(known);
    const pins = [...known.dateForms.flatMap((form) => form.pins.slice(0, 4)), ...expanded.refusable(known)];
    for (const pin of pins) expect(scoreOf(pin, inputs) < 1, String(pin)).toBe(isRefused(expanded, known, pin));
  }
});
