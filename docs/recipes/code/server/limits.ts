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
  /** A code that is sent to a phone: how long it is and is good, and how often it may be mistyped. */
  code: { digits: 8, tries: 5, seconds: 5 * 60 },
  /** One that the counter hands out. NIST SP 800-63B-4, 3.1.2: from 64 bits on a secret needs no limit of tries. */
  counterCode: { digits: 20, seconds: 24 * 60 * 60 },
  /** Earlier passwords that must not come back. */
  history: 4,
  /** Hashes at once, and how many may wait: whoever waits longest waits four times the cost of a hash. */
  hashes: { atOnce: 4, waiting: 16 },
  session: { seconds: 30 * 60, perAccount: 3 },
  /** A request: bytes of its body, whatever its type, and characters of a field. */
  body: { bytes: 4096, characters: 256 },
  /** Counts in memory: places for names that have no account. Every account has a record of its own. */
  strangers: 2 ** 22,
  /** How long the store of the counts may take to answer. */
  store: { milliseconds: 1_000 },
  /** A count by rule is shown from here: below, time and count would point at somebody. */
  shownCount: 10,
};
