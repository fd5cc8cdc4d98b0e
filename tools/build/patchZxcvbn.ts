import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The year that zxcvbn-ts would read from the clock at import: it is part of what a year or a date costs. */
const REFERENCE_YEAR = 2026;

interface Patch {
  file: RegExp;
  from: string;
  to: string;
}

const PATCHES: readonly Patch[] = [
  // The same password must have the same score next year, in the page and on the server.
  { file: /core\/dist\/data\/const\.mjs$/, from: 'new Date().getFullYear()', to: String(REFERENCE_YEAR) },
  { file: /core\/dist\/index\.mjs$/, from: 'new Date().getTime()', to: '0' },
  // iOS 12 and Android 7 WebView have no String.prototype.matchAll; the expression is global and never matches nothing.
  {
    file: /matcher\/separator\/matching\.mjs$/,
    from: 'for (const match of password.matchAll(isSeparator)) {',
    to: 'for (let match = isSeparator.exec(password); match; match = isSeparator.exec(password)) {',
  },
  // Never switched on, and it scans every list for every substitution.
  {
    file: /core\/dist\/utils\/levenshtein\.mjs$/,
    from: "import { distance } from 'fastest-levenshtein';",
    to: 'const distance = () => Infinity;',
  },
  // 57,000 words are unpacked when they are read, not when the file is loaded.
  { file: /language-common\/dist\/(passwords|diceware)\.json\.mjs$/, from: '= decompress(', to: '= () => decompress(' },
  {
    file: /language-common\/dist\/index\.mjs$/,
    from: "'diceware-common': diceware,",
    to: "get 'diceware-common'() { return diceware(); },",
  },
  {
    file: /language-common\/dist\/index\.mjs$/,
    from: "'passwords-common': passwords",
    to: "get 'passwords-common'() { return passwords(); }",
  },
];

/** The files of zxcvbn-ts that are changed where they are bundled. */
export const patchable = /@zxcvbn-ts[\\/](core|language-common)[\\/]dist[\\/].*\.mjs$/;

/**
 * One file of zxcvbn-ts without its clock, without `matchAll`, without the Levenshtein distance, and with lists that are
 * unpacked late.
 *
 * @throws {Error} where a new version of zxcvbn-ts no longer has what is replaced
 */
export const patchZxcvbn = (path: string): string => {
  const normal = path.replace(/\\/g, '/');
  return PATCHES.filter(({ file }) => file.test(normal)).reduce(
    (code, { from, to }) => {
      if (code.split(from).length !== 2)
        throw new Error(`zxcvbn-ts has changed: ${basename(path)} should hold once: ${from}`);
      return code.replace(from, () => to);
    },
    readFileSync(path, 'utf8'),
  );
};
