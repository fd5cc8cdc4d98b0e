import fc from 'fast-check';
import { casesOf, initialPasswordsOf, strongPasswordsOf, weakPasswordsOf } from 'yibao-password-policy/testing';
import type { InsuredRow } from './InsuredRow';
import { knownOf } from './knownOf';
import { policy } from './policy';
import { rows } from './rows';

/** Asks the endpoint, signed in as this person, for this password; answers the HTTP status. */
export type AskEndpoint = (row: InsuredRow, newPassword: string) => Promise<number>;

const answers = (
  ask: AskEndpoint,
  passwordsOf: (row: InsuredRow) => fc.Arbitrary<string>,
  status: number,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(casesOf(rows(), passwordsOf), async ([row, newPassword]) => {
      const answered = await ask(row, newPassword);
      if (answered !== status) throw new Error(`expected ${status}, answered ${answered}`);
    }),
    // A seed that is fixed here makes every run of CI the same; leave it out to look further each time.
    { seed: 20261122, numRuns: 200 },
  );

export const refusesWeakPasswords = (ask: AskEndpoint): Promise<void> =>
  answers(ask, (row) => weakPasswordsOf(policy, knownOf(row)).map(({ candidate }) => candidate), 422);

export const refusesInitialPasswords = (ask: AskEndpoint): Promise<void> =>
  answers(ask, (row) => initialPasswordsOf(policy, knownOf(row)), 422);

export const acceptsStrongPasswords = (ask: AskEndpoint): Promise<void> =>
  answers(ask, (row) => strongPasswordsOf(policy, knownOf(row)), 200);
