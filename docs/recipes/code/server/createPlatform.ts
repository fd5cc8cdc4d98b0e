import { randomBytes } from 'node:crypto';
import { isInitialPassword } from 'yibao-password-policy';
import type { Account } from './Account';
import { createLimiter } from './createLimiter';
import { hashPassword } from './hashPassword';
import { policy } from './policy';
import type { Session } from './Session';
import { verifyPassword } from './verifyPassword';

export interface PlatformOptions {
  accounts: readonly Account[];
  /** log2 of the work of a hash. */
  cost?: number;
  now?: () => number;
}

/** What a platform has anyway: accounts, sessions, limits. Here they live in memory. */
export const createPlatform = ({ accounts, cost = 17, now = Date.now }: PlatformOptions) => {
  const byId = new Map(accounts.map((account) => [account.id, { ...account }]));
  const sessions = new Map<string, Session>();
  const logins = createLimiter(5, 15 * 60, now);
  const changes = createLimiter(10, 60 * 60, now);
  // Verified where there is no account, so that the time does not tell whether there is one.
  const nobody = hashPassword('', cost);

  const accountOf = ({ accountId }: Session): Account => {
    const account = byId.get(accountId);
    if (account === undefined) throw new Error('a session without an account');
    return account;
  };

  return {
    /** Seconds to wait before another login to this account, 0 for none. */
    limitLogin: (id: string): number => logins.take(id),

    /** A new session, or undefined for a wrong account or password. */
    logIn: async (id: string, password: string): Promise<{ token: string; session: Session } | undefined> => {
      const account = byId.get(id);
      const isRight = await verifyPassword(password, account?.passwordHash ?? (await nobody));
      if (account === undefined || !isRight) return undefined;
      logins.clear(id);
      // The only moment at which the platform has the password in plain text: a hash cannot be asked.
      const mustChange = isInitialPassword(policy, password, account.subject);
      const token = randomBytes(32).toString('base64url');
      const session = { accountId: id, mustChange };
      sessions.set(token, session);
      return { token, session };
    },

    sessionOf: (authorization = ''): Session | undefined => sessions.get(authorization.replace(/^Bearer /, '')),

    /** Seconds to wait before another try to change this account's password, 0 for none. */
    limitChange: ({ accountId }: Session): number => changes.take(accountId),

    subjectOf: (session: Session): Account['subject'] => accountOf(session).subject,

    isCurrent: (session: Session, password: string): Promise<boolean> =>
      verifyPassword(password, accountOf(session).passwordHash),

    /** Stores the hash of a password that was accepted; every other session of the account ends. */
    savePassword: async (session: Session, password: string): Promise<void> => {
      accountOf(session).passwordHash = await hashPassword(password, cost);
      session.mustChange = false;
      for (const [token, other] of sessions)
        if (other !== session && other.accountId === session.accountId) sessions.delete(token);
    },
  };
};

export type Platform = ReturnType<typeof createPlatform>;
