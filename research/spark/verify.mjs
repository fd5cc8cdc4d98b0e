/**
 * The platform's own comparison, as its log-in does it: what `audit --verify` is given. Three kinds of hash that are stored
 * as one text; the costs are far below what a platform may use, so that 10,000 accounts take minutes and not days.
 *
 * One process works for one core, so scrypt is called in this thread: there is nothing to wait for.
 */
import { Buffer } from 'node:buffer';
import { createHmac, scryptSync, timingSafeEqual } from 'node:crypto';

const KEY_BYTES = 32;
const SCRYPT_COST = { N: 256, r: 8, p: 1 };

const hash = (kind, salt, value) => {
  if (kind === 'hmac-sha256') return createHmac('sha256', salt).update(value).digest();
  if (kind === 'hmac-sm3') return createHmac('sm3', salt).update(value).digest();
  if (kind === 'scrypt') return scryptSync(value, salt, KEY_BYTES, SCRYPT_COST);
  throw new Error('unknown kind of hash');
};

/** What is stored of a password: `kind$salt$hash`, both in hexadecimal. */
export const store = (kind, salt, value) => [kind, salt, hash(kind, salt, value).toString('hex')].join('$');

/** Whether a value is the password that was stored. */
export const verify = (value, stored) => {
  const [kind, salt, expected] = stored.split('$');
  return timingSafeEqual(hash(kind, salt, value), Buffer.from(expected, 'hex'));
};
