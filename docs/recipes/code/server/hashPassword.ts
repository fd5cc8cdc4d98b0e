import { randomBytes, scrypt } from 'node:crypto';

/**
 * A salted slow hash: `scrypt$cost$salt$hash`. The password goes in exactly as it was typed.
 *
 * @param cost log2 of N; 17 with r 8 and p 1 takes 128 MB and is what OWASP asks for
 */
export const hashPassword = (password: string, cost = 17, salt = randomBytes(16)): Promise<string> =>
  new Promise((resolve, reject) => {
    const N = 2 ** cost;
    scrypt(password, salt, 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 }, (error, hash) => {
      if (error) reject(error);
      else resolve(['scrypt', cost, salt.toString('base64'), hash.toString('base64')].join('$'));
    });
  });
