import { randomBytes } from 'node:crypto';
import { limits } from './limits';
import type { Session } from './Session';

/** Who is signed in. Here in memory, and none lasts for ever. */
export const createSessions = () => {
  const byToken = new Map<string, Session>();
  const tokensOf = new Map<string, Set<string>>();

  const end = (token: string): void => {
    const session = byToken.get(token);
    if (session === undefined) return;
    byToken.delete(token);
    const left = tokensOf.get(session.accountId);
    left?.delete(token);
    if (left?.size === 0) tokensOf.delete(session.accountId);
  };
  const sessionsOf = (accountId: string) =>
    [...(tokensOf.get(accountId) ?? [])].map((token) => ({ token, session: byToken.get(token) }));
  const isOver = (session: Session | undefined): boolean => (session?.until ?? 0) <= Date.now();

  return {
    /**
     * A new one; the oldest of the account ends where there would be too many. Those that must change are not counted:
     * whoever has the initial password would push out the person. A log-in costs a slow hash, and that bounds them.
     */
    begin: (accountId: string, mustChange: boolean): string => {
      const token = randomBytes(32).toString('base64url');
      for (const each of sessionsOf(accountId)) if (isOver(each.session)) end(each.token);
      const counted = sessionsOf(accountId).filter(({ session }) => session?.mustChange === false);
      if (!mustChange && counted.length >= limits.session.perAccount) end(counted[0]?.token ?? '');
      byToken.set(token, { accountId, mustChange, until: Date.now() + limits.session.seconds * 1000 });
      tokensOf.set(accountId, (tokensOf.get(accountId) ?? new Set()).add(token));
      return token;
    },

    /** The session of a header `Authorization: Bearer ...`, unless it is over. */
    find: (authorization = ''): Session | undefined => {
      const token = authorization.replace(/^Bearer /, '');
      const session = byToken.get(token);
      if (!isOver(session)) return session;
      end(token);
      return undefined;
    },

    /** Ends every session of an account, but for one that is kept. */
    endAll: (accountId: string, kept?: Session): void => {
      for (const { token, session } of sessionsOf(accountId)) if (session !== kept) end(token);
    },
  };
};
