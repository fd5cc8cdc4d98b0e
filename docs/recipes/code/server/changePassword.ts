import { checkPassword, normalizeTyped, toAuditEvent } from 'yibao-password-policy';
import type { Account } from './Account';
import { isPassword } from './isPassword';
import { limits } from './limits';
import type { Outcome } from './Outcome';
import type { Parts } from './Parts';
import { policyFor } from './policyFor';
import { readFields } from './readFields';
import { saveIfUnchanged } from './saveIfUnchanged';
import type { Session } from './Session';
import { texts } from './texts';

/** A change that is forced needs more than the password: whoever can derive the initial one has it too. */
const findMissingProof = ({ proofs }: Parts, session: Session, body: unknown): Outcome | undefined => {
  if (!session.mustChange) return undefined;
  const proof = readFields(body, ['proof'])?.proof;
  if (proof === undefined) return { status: 403, body: { message: texts.proofNeeded, proofNeeded: true } };
  if (proofs.isRight(session.accountId, proof)) return undefined;
  return {
    status: 403,
    body: { message: texts.wrongProof, proofNeeded: true },
    entry: { event: 'proof-wrong' },
  };
};

const wasUsedBefore = async ({ hasher }: Parts, { history = [] }: Account, password: string): Promise<boolean> => {
  for (const earlier of history) if (await hasher.verify(password, earlier)) return true;
  return false;
};

/** `POST /change-password`: second proof, then limit, then current password, and only then a word about the new one. */
export const changePassword = async (
  parts: Parts,
  session: Session,
  account: Account,
  body: unknown,
): Promise<Outcome> => {
  const { hasher, messenger, policy, proofs, sessions } = parts;
  const fields = readFields(body, ['currentPassword', 'newPassword']);
  if (fields === undefined) return { status: 400, body: { message: texts.malformed } };

  // Before the limit, or whoever has the initial password uses up the tries of the person.
  const missing = findMissingProof(parts, session, body);
  if (missing) return missing;
  const retryAfter = await parts.limits.change.take(account.id);
  if (retryAfter > 0) return { status: 429, body: { message: texts.limited }, retryAfter, entry: { event: 'limited' } };
  const match = await isPassword(parts, account, fields.currentPassword);
  if (match === 'no') return { status: 403, body: { message: texts.wrongCurrent }, entry: { event: 'current-wrong' } };

  // The subject comes from the platform's own records, never from the request.
  const candidate = normalizeTyped(policy, fields.newPassword);
  // The one that agreed: with blanks between its digits the old password would not be known again.
  const currentPassword =
    match === 'normalized' ? normalizeTyped(policy, fields.currentPassword) : fields.currentPassword;
  const context = { subject: account.subject, currentPassword };
  const verdict = checkPassword(policyFor(policy, account), candidate, context);
  const event = toAuditEvent(verdict);
  // Message and codes only: a range or a number of guesses would describe what was typed.
  const { codes } = event;
  if (!verdict.complete)
    return {
      status: 409,
      body: { accepted: false, message: texts.incomplete, codes },
      entry: { event: 'check-incomplete', ...event },
    };
  if (!verdict.accepted)
    return {
      status: 422,
      body: { accepted: false, message: verdict.message, codes },
      entry: { event: 'password-refused', ...event },
    };
  if (await wasUsedBefore(parts, account, candidate))
    return {
      status: 422,
      body: { accepted: false, message: texts.usedBefore, codes: [] },
      entry: { event: 'password-used-before' },
    };

  const passwordHash = await hasher.hash(candidate);
  const history = [account.passwordHash, ...(account.history ?? [])].slice(0, limits.history);
  if (!saveIfUnchanged(parts, account, { passwordHash, history, isChosen: true }))
    return { status: 403, body: { message: texts.wrongCurrent }, entry: { event: 'current-wrong' } };
  session.mustChange = false;
  proofs.forget(account.id);
  sessions.endAll(account.id, session);
  await messenger.tellChanged(account);
  return { status: 200, body: { accepted: true }, entry: { event: 'password-changed', ...event } };
};
