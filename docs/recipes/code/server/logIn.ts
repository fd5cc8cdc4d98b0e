import { checkInitialPassword, normalizeTyped } from 'yibao-password-policy';
import type { Account } from './Account';
import { isPassword } from './isPassword';
import { limits } from './limits';
import type { Outcome } from './Outcome';
import type { Parts } from './Parts';
import { policyFor } from './policyFor';
import { readFields } from './readFields';
import { saveIfUnchanged } from './saveIfUnchanged';
import { texts } from './texts';

/** Whether the password that was just typed has to go. Where data are missing nobody can say, and then it has to go. */
const mustChange = ({ policy, metrics }: Parts, account: Account, password: string): boolean => {
  const { isInitial, complete, ruleIds } = checkInitialPassword(policyFor(policy, account), password, account.subject);
  metrics.countRules(ruleIds);
  return isInitial || (!complete && account.isChosen !== true);
};

/** `POST /login`: a session for whoever knows the password. */
export const logIn = async (parts: Parts, body: unknown): Promise<Outcome> => {
  const { accounts, hasher, policy, sessions } = parts;
  const fields = readFields(body, ['account', 'password']);
  if (fields === undefined) return { status: 400, body: { message: texts.malformed } };
  const { account: id, password } = fields;

  const retryAfter = await parts.limits.login.take(id, accounts.has(id));
  if (retryAfter > 0) return { status: 429, body: { message: texts.limited }, retryAfter, entry: { event: 'limited' } };
  const account = accounts.get(id);
  const match = await isPassword(parts, account, password);
  if (account === undefined || match === 'no') {
    const latest = accounts.get(id);
    if (latest) accounts.set(id, { ...latest, failuresInARow: (latest.failuresInARow ?? 0) + 1 });
    return { status: 401, body: { message: texts.wrongLogin }, entry: { event: 'login-failed' } };
  }
  // Only now, or it would tell that there is an account.
  if ((account.failuresInARow ?? 0) >= limits.failuresInARow)
    return { status: 403, body: { message: texts.closed }, entry: { event: 'limited' } };

  await parts.limits.login.succeed(id);
  const meant = normalizeTyped(policy, password);
  const isOld = hasher.isOutdated(account.passwordHash) || (match === 'as-typed' && meant !== password);
  const passwordHash = isOld ? await hasher.hash(meant) : account.passwordHash;
  const saved = saveIfUnchanged(parts, account, { passwordHash, failuresInARow: 0 });
  // Changed meanwhile: what was right a moment ago opens nothing now.
  if (!saved) return { status: 401, body: { message: texts.wrongLogin }, entry: { event: 'login-failed' } };

  // The only moment at which the platform has the password in plain text: a hash cannot be asked.
  const isForced = mustChange(parts, account, password);
  const token = sessions.begin(id, isForced);
  const answer: Outcome = { status: 200, body: { token, mustChange: isForced } };
  return isForced ? { ...answer, entry: { event: 'change-forced' } } : answer;
};
