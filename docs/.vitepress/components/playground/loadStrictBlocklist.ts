import type { Blocklist } from 'yibao-password-policy';

/** Fetches the list of 10,000 popular PINs. */
export const loadStrictBlocklist = async (): Promise<Blocklist> =>
  (await import('yibao-password-policy/blocklists/strict')).strictBlocklist;
