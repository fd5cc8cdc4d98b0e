/** Every figure that an operator may want to change; the guide says where each comes from. */
export const limits = {
  /** Log-in by account: so many wrong passwords in a row, then a pause; and so many a day. */
  login: { tries: 5, seconds: 15 * 60, triesADay: 20 },
  /** Tries to change a password by account, refused and accepted ones alike: each is a question about the person. */
  change: { tries: 10, seconds: 60 * 60, triesADay: 20 },
  /** Codes that are sent to a phone, by account. */
  proof: { tries: 3, seconds: 15 * 60, triesADay: 10 },
  /** NIST SP 800-63B-4, 3.2.2: at most 100 wrong passwords in a row; then only the counter opens the account again. */
  failuresInARow: 100,
  /** How often a code may be mistyped, and how long it is good: one sent to a phone, one handed out at the counter. */
  code: { tries: 5, seconds: 5 * 60, counterSeconds: 24 * 60 * 60 },
  /** Earlier passwords that must not come back. */
  history: 4,
  /** Hashes at once, and how many may wait: whoever waits longest waits four times the cost of a hash. */
  hashes: { atOnce: 4, waiting: 16 },
  session: { seconds: 30 * 60, perAccount: 3 },
  /** A request: bytes of its body, whatever its type, and characters of a field. */
  body: { bytes: 4096, characters: 256 },
  /** A limiter that counts in memory: names that have a record of their own in a window, and records that the rest share. */
  keys: { own: 50_000, shared: 2 ** 14 },
  /** A count by rule is shown from here: below, time and count would point at somebody. */
  shownCount: 10,
};
