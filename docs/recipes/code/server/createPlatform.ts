import { checkPassword, toPublicPolicy, type Policy, type Subject, type SubjectField } from 'yibao-password-policy';
import type { Account } from './Account';
import { changePassword } from './changePassword';
import { Busy } from './createGate';
import { createHasher } from './createHasher';
import { createLimits, StoreUnavailable, type Limits } from './createLimits';
import { createMetrics } from './createMetrics';
import { createProofs } from './createProofs';
import { createSessions } from './createSessions';
import { logIn } from './logIn';
import type { Outcome } from './Outcome';
import type { Messenger, Parts } from './Parts';
import { policy as ownPolicy } from './policy';
import { sendProof } from './sendProof';
import type { Session } from './Session';
import { texts } from './texts';

export interface PlatformOptions {
  accounts: readonly Account[];
  /** Where several servers share one that is stored, its JSON; the one of `policy.ts` by default. */
  policy?: Policy;
  /** Counts in this process by default; with several of them, give limits that share a Redis. */
  limits?: Limits;
  /** log2 of the work of a hash. */
  cost?: number;
  messenger?: Messenger;
}

/** Sends nothing: there is no phone to send to. */
const silent: Messenger = { sendCode: async () => undefined, tellChanged: async () => undefined };

/** Too much work, or a store that does not answer: never a pass, and the person may try again. */
const answering = async (work: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Busy)
      return { status: 503, body: { message: texts.busy }, retryAfter: 1, entry: { event: 'busy' } };
    if (error instanceof StoreUnavailable)
      return { status: 503, body: { message: texts.unavailable }, retryAfter: 5, entry: { event: 'unavailable' } };
    throw error;
  }
};

/** Why this server must not decide: it was given a policy of newer region data and would pass what those refuse. */
const findStop = (policy: Policy): Outcome | undefined => {
  const reason = checkPassword(policy, '').notes.find(({ code }) => code === 'policy.newer-data')?.code;
  if (reason === undefined) return undefined;
  return { status: 503, body: { message: texts.stopped, reason }, retryAfter: 60, entry: { event: 'stopped', reason } };
};

/** The decisions of a log-in and a change of password. Accounts, sessions and codes live in memory here. */
export const createPlatform = (options: PlatformOptions) => {
  const { accounts, policy = ownPolicy, limits = createLimits(), cost, messenger = silent } = options;
  const parts: Parts = {
    policy,
    accounts: new Map(accounts.map((account) => [account.id, account])),
    hasher: createHasher(cost),
    limits,
    sessions: createSessions(),
    proofs: createProofs(),
    metrics: createMetrics(),
    messenger,
  };
  const withAccount = async (
    { accountId }: Session,
    work: (account: Account) => Promise<Outcome>,
  ): Promise<Outcome> => {
    const account = parts.accounts.get(accountId);
    return account ? work(account) : { status: 401, body: { message: texts.signedOut } };
  };

  return {
    /** The answer to everything, where this server has to stop. */
    stop: findStop(policy),
    /** What anybody may have. */
    publicPolicy: toPublicPolicy(policy),
    metrics: parts.metrics,
    /** Hashes begun and waiting, for a monitor. */
    hashes: parts.hasher.counts,
    findSession: parts.sessions.find,
    logIn: (body: unknown): Promise<Outcome> => answering(() => logIn(parts, body)),
    sendProof: (session: Session): Promise<Outcome> =>
      answering(() => withAccount(session, (account) => sendProof(parts, account))),
    changePassword: (session: Session, body: unknown): Promise<Outcome> =>
      answering(() => withAccount(session, (account) => changePassword(parts, session, account, body))),

    /**
     * For staff, once the person was identified by a document: completes the record, opens the account, ends whatever
     * somebody else began or used up, and gives a code for the change. No endpoint leads here.
     */
    atCounter: async (id: string, found: { subject?: Subject; absentFields?: readonly SubjectField[] } = {}) => {
      const account = parts.accounts.get(id);
      if (account === undefined) throw new Error('no such account');
      const subject = { ...account.subject, ...found.subject };
      const absentFields = found.absentFields ?? account.absentFields ?? [];
      parts.accounts.set(id, { ...account, subject, absentFields, failuresInARow: 0 });
      parts.sessions.endAll(id);
      for (const limit of Object.values(parts.limits)) await limit.reset(id);
      return parts.proofs.issueAtCounter(id);
    },
  };
};

export type Platform = ReturnType<typeof createPlatform>;
