import { expect, test } from 'vitest';
import { choiceOf } from '../choices/Choice';
import { choosePin } from '../choices/choosePin';
import { createAttack } from './createAttack';
import { createPerson } from '../people/createPerson';
import { createProfiles } from '../popularity/createProfiles';
import { createRandom } from '../people/createRandom';
import { createKnown } from '../people/Known';
import { isRefused } from '../policies/PinPolicy';
import { publishedPolicies } from '../policies/publishedPolicies';
import { rankOf } from './rankOf';
import { redrawForms } from '../redraw/redrawForms';

const { a, b } = createProfiles();
const regions = ['361000', '500000', '330100'];

/** The attack step by step: the share of every PIN for this person, what is refused struck out, in falling order. */
const guessesOf = (
  attack: ReturnType<typeof createAttack>,
  known: ReturnType<typeof createKnown>,
  choice: ReturnType<typeof choiceOf>,
): number[] => {
  const own = redrawForms(known, choice.forms, attack.policy, attack.redraw);
  const shareOf = (pin: number): number => choice.popular * (attack.shares[pin] ?? 0) + (own.get(pin) ?? 0);
  const pins = new Set([...attack.places.keys(), ...own.keys()]);
  return [...pins]
    .filter((pin) => !isRefused(attack.policy, known, pin))
    .sort((x, y) => shareOf(y) - shareOf(x) || x - y);
};

test.each(
  publishedPolicies.flatMap((policy) =>
    (['R1', 'R2', 'R2x2', 'R3', 'R2x2+memory'] as const).map((redraw) => [policy.name, redraw, policy] as const),
  ),
)('%s %s: the rank is the place among the guesses, and no guess is refused', (_, redraw, policy) => {
  for (const profile of [a, b]) {
    const attack = createAttack(profile, policy, redraw);
    for (let i = 0; i < 3; i++) {
      const known = createKnown(createPerson(createRandom(i + 11), regions));
      const choice = choiceOf(known, { initial: 0.1, window: 0.1 });
      const guesses = guessesOf(attack, known, choice);
      for (const at of [0, 1, 2, 9, 50, 99, 400, 999])
        expect(rankOf(attack, known, choice, guesses[at] ?? -1), String(at)).toBe(at + 1);
      expect(rankOf(attack, known, choice, guesses[1000] ?? -1)).toBe(Infinity);
    }
  }
});

test('people end up with what the policy accepts', () => {
  for (const policy of publishedPolicies) {
    for (const redraw of ['R1', 'R2', 'R2x2', 'R3', 'R2+memory', 'R3+memory'] as const) {
      for (let i = 0; i < 200; i++) {
        const known = createKnown(createPerson(createRandom(i), regions));
        const choice = choiceOf(known, { initial: 0.3, window: 0.1 });
        expect(isRefused(policy, known, choosePin(known, choice, b, policy, redraw, createRandom(i)).pin)).toBe(false);
      }
    }
  }
});
