import { randomBytes } from 'node:crypto';
import { limits } from './limits';
import type { Session } from './Session';

/** Who is signed in. Here in memory: a few sessions an account, and none that lasts for ever. */
export const createSessions = () => {
  const byToken = new Map<string, Session>();
  const tokensOf = new Map<string, string[]>();

  const end = (token: string): void => {
    const session = byToken.get(token);
    if (session === undefined) return;
    byToken.delete(token);
    const left = (tokensOf.get(session.accountId) ?? []).filter((other) => other !== token);
    if (left.length > 0) tokensOf.set(session.accountId, left);
    else tokensOf.delete(session.accountId);
  };

  return {
    /** A new one; the oldest of the account ends where there would be too many. */
    begin: (accountId: string, mustChange: boolean): string => {
      const token = randomBytes(32).toString('base64url');
      const [oldest = '', ...others] = tokensOf.get(accountId) ?? [];
      if (others.length + 1 >= limits.session.perAccount) end(oldest);
      byToken.set(token, { accountId, mustChange, until: Date.now() + limits.session.seconds * 1000 });
      tokensOf.set(accountId, [...(tokensOf.get(accountId) ?? []), token]);
      return token;
    },

    /** The session of a header `Authorization: Bearer ...`, unless it is over. */
    find: (authorization = ''): Session | undefined => {
      const token = authorization.replace(/^Bearer /, '');
      const session = byToken.get(token);
      if (session === undefined || session.until > Date.now()) return session;
      end(token);
      return undefined;
    },

    /** Ends every session of an account, but for one that is kept. */
    endAll: (accountId: string, kept?: Session): void => {
      for (const token of tokensOf.get(accountId) ?? []) if (byToken.get(token) !== kept) end(token);
    },
  };
};
