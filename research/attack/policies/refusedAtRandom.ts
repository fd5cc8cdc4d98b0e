import { createPerson } from '../people/createPerson';
import { createRandom } from '../people/createRandom';
import { createKnown } from '../people/Known';
import { isRefused, type PinPolicy } from './PinPolicy';

/** zxcvbn-ts takes a millisecond and a half for a PIN: it is asked about one draw in so many. */
const slow = 100;

/** The share of PINs drawn evenly that each policy refuses, every tenth for another person; in percent, by name. */
export const refusedAtRandom = (
  policies: readonly PinPolicy[],
  draws: number,
  seed: number,
  regions: readonly string[],
): Map<string, number> => {
  const asked = new Map<string, number>();
  const refused = new Map<string, number>();
  const random = createRandom(seed);
  let known = createKnown(createPerson(random, regions));
  for (let i = 0; i < draws; i++) {
    if (i % 10 === 0) known = createKnown(createPerson(random, regions));
    const pin = random.below(1_000_000);
    for (const policy of policies) {
      if (policy.name.startsWith('zxcvbn') && i % slow !== 0) continue;
      asked.set(policy.name, (asked.get(policy.name) ?? 0) + 1);
      if (isRefused(policy, known, pin)) refused.set(policy.name, (refused.get(policy.name) ?? 0) + 1);
    }
  }
  return new Map([...asked].map(([name, count]) => [name, (100 * (refused.get(name) ?? 0)) / count]));
};
