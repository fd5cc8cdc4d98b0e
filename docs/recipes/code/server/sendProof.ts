import type { Account } from './Account';
import type { Outcome } from './Outcome';
import type { Parts } from './Parts';
import { texts } from './texts';

/** `POST /proof`: sends a code to the phone on record, for a change that is forced. */
export const sendProof = async (parts: Parts, account: Account): Promise<Outcome> => {
  const retryAfter = await parts.limits.proof.take(account.id);
  if (retryAfter > 0) return { status: 429, body: { message: texts.limited }, retryAfter, entry: { event: 'limited' } };
  const { phone } = account.subject;
  // The way out: the counter identifies the person, completes the record and hands out a code of its own.
  if (![phone].flat().some((number) => number?.trim()))
    return { status: 409, body: { message: texts.noPhone }, entry: { event: 'proof-impossible' } };
  await parts.messenger.sendCode(account, parts.proofs.issue(account.id));
  return { status: 200, body: { sent: true }, entry: { event: 'proof-sent' } };
};
