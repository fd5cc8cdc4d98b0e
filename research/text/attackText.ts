import { bootstrap } from '../attack/simulation/bootstrap';
import { createRandom, type Random } from '../attack/people/createRandom';
import { percent } from './percent';
import type { Checker } from './Checker';
import { createTextPerson } from './createTextPerson';
import type { Grammar } from './createGrammar';
import { rankOfText, type Memory } from './rankOfText';
import type { TextPerson } from './TextPerson';
import type { FallenRow } from './TextResults';
import { textThresholds } from './textThresholds';

/** Nobody draws more often than this; with what there is then, all later draws would be refused too. */
const patience = 1000;

/** What a website knows of the person in the published figures: no account, no card. */
const withoutAccount = (person: TextPerson): TextPerson => ({ ...person, email: '', username: '', cardNumber: '' });

/** How many times as many people are asked for their first choice alone: it is one question, and its share is what chance moves most. */
const FIRST_CHOICES = 5;

const drawPerson = (random: Random, regions: readonly string[]): TextPerson =>
  withoutAccount(createTextPerson(random, regions));

/** How many first choices in a hundred a policy refuses. */
const refusedFirst = (
  grammar: Grammar,
  checker: Checker | undefined,
  people: number,
  random: Random,
  regions: readonly string[],
): number => {
  let refused = 0;
  for (let i = 0; i < people; i++) {
    const person = drawPerson(random, regions);
    if (checker && !checker.accepts(grammar.draw(person, random), person)) refused++;
  }
  return percent(refused / people);
};

/**
 * Lets people choose until the policy accepts (model R1), then counts the guesses of the informed attacker; and counts
 * the first choices refused, over five times as many people.
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
  const ranks = Array.from({ length: people }, () => {
    const person = drawPerson(random, regions);
    let password = grammar.draw(person, random);
    for (let draws = 0; checker && draws < patience && !checker.accepts(password, person); draws++) {
      password = grammar.draw(person, random);
    }
    return rankOfText(grammar, checker?.accepts, person, password, memory);
  });
  const shares = textThresholds.map((at) => {
    const hits = ranks.map((rank) => rank <= at);
    const [low, high] = bootstrap(hits, seed + at);
    return { at, share: percent(hits.filter(Boolean).length / people), low: percent(low), high: percent(high) };
  });
  const firstRefused = refusedFirst(grammar, checker, people * FIRST_CHOICES, createRandom(seed + 1), regions);
  return { checker: checker?.name ?? 'none', people, firstRefused, shares };
};
