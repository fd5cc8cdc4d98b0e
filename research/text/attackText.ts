import { bootstrap } from '../attack/bootstrap';
import { createRandom } from '../attack/createRandom';
import { percent } from './percent';
import type { Checker } from './Checker';
import { createTextPerson } from './createTextPerson';
import type { Grammar } from './createGrammar';
import { rankOfText, type Memory } from './rankOfText';
import type { TextPerson } from './TextPerson';
import type { FallenRow } from './TextResults';
import { textThresholds } from './textThresholds';

/** Nobody draws more often than this; with what stands then, all later draws would be refused too. */
const patience = 1000;

/** What a website knows of the person in the published figures: no account, no card. */
const withoutAccount = (person: TextPerson): TextPerson => ({ ...person, email: '', username: '', cardNumber: '' });

/**
 * Lets people choose until the policy accepts (model R1), then counts the guesses of the informed attacker.
 * @param checker undefined where there is no policy
 */
export const attackText = (
  grammar: Grammar,
  checker: Checker | undefined,
  people: number,
  seed: number,
  regions: readonly string[],
): FallenRow => {
  const random = createRandom(seed);
  const memory: Memory = new Map();
  let refused = 0;
  const ranks = Array.from({ length: people }, () => {
    const person = withoutAccount(createTextPerson(random, regions));
    let password = grammar.draw(person, random);
    if (checker && !checker.accepts(password, person)) {
      refused += 1;
      for (let draws = 0; draws < patience && !checker.accepts(password, person); draws++)
        password = grammar.draw(person, random);
    }
    return rankOfText(grammar, checker?.accepts, person, password, memory);
  });
  const shares = textThresholds.map((at) => {
    const hits = ranks.map((rank) => rank <= at);
    const [low, high] = bootstrap(hits, seed + at);
    return { at, share: percent(hits.filter(Boolean).length / people), low: percent(low), high: percent(high) };
  });
  return { checker: checker?.name ?? 'none', people, firstRefused: percent(refused / people), shares };
};
