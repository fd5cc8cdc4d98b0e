import { checkPassword, definePolicy, prepareSubject } from '../../src/index';
import type { Checker } from './Checker';
import { createKinds, type KindChoice } from './createKinds';
import { percent } from './percent';
import type { KindRow } from './TextResults';

const policyOf = ({ initial }: KindChoice) =>
  definePolicy({
    credential: 'online-account',
    ...(initial === undefined
      ? {}
      : { initialPasswords: [{ id: 'operator', rule: { type: 'fixed' as const, value: initial } }] }),
  });

/** What the core judge says of a choice, with all that the platform knows. */
const judge = (choice: KindChoice): { isAccepted: boolean; isStrong: boolean } => {
  const policy = policyOf(choice);
  const { accepted, strength } = checkPassword(policy, choice.password, {
    ...(choice.person ? { subject: prepareSubject(policy, choice.person) } : {}),
    ...(choice.current === undefined ? {} : { currentPassword: choice.current }),
  });
  return { isAccepted: accepted, isStrong: strength?.label === 'strong' };
};

/** Kinds of choices that were once called strong: what is accepted, what is called strong, and what others accept. */
export const measureKinds = (
  size: number,
  seed: number,
  regions: readonly string[],
  others: readonly Checker[],
): KindRow[] =>
  createKinds(size, seed, regions).map(({ name, most, choices }) => {
    const judged = choices.map(judge);
    const share = (count: number, of = choices.length): number => percent(count / of);
    return {
      kind: name,
      ...(most === undefined ? {} : { most }),
      size: choices.length,
      accepted: share(judged.filter(({ isAccepted }) => isAccepted).length),
      strong: share(judged.filter(({ isStrong }) => isStrong).length),
      ...Object.fromEntries(
        others.map((checker) => {
          const asked = choices.filter((_, i) => i % checker.every === 0);
          const accepted = asked.filter(({ password, person }) => checker.accepts(password, person));
          return [checker.name, share(accepted.length, asked.length)];
        }),
      ),
    };
  });
