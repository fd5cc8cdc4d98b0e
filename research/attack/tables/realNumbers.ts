/**
 * What falls of numbers that people really chose, in a list that the library was not made from:
 * `npx tsx research/attack/tables/realNumbers.ts` writes the table of both pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strictBlocklist } from '../../../src/blocklists/strict';
import { checkPassword, definePolicy } from '../../../src/index';
import pwdb from '../popularity/pwdbSixDigits.json';
import { isBankShape } from '../policies/publishedPolicies';
import { replaceBlock } from '../../../tools/replaceBlock';

const standard = definePolicy();
const strict = definePolicy({ strictness: 'strict' });

/** Whether a policy takes a number from somebody of whom nothing is known. */
const accepts = {
  none: () => true,
  bank: (pin: string) => !isBankShape(Number(pin)),
  standard: (pin: string) => checkPassword(standard, pin).accepted,
  strict: (pin: string) => checkPassword(strict, pin, { blocklist: strictBlocklist }).accepted,
};

/** What falls under a policy. */
export interface RealShare {
  readonly policy: keyof typeof accepts;
  /** How many of the numbers are accepted. */
  readonly accepted: number;
  /** At most so many percent of the choices fall at so many guesses to an attacker who knows the counts. */
  readonly fallen: readonly (readonly [guesses: number, percent: number])[];
}

/**
 * An attacker who knows how often each number is chosen tries the commonest that the policy accepts. Upper bounds: the
 * choices beyond the list are not in the divisor, and the list's last count is taken for each guess that the list has no
 * number for.
 */
export const realShares = (numbers: readonly (readonly [pin: string, count: number])[]): RealShare[] => {
  const all = numbers.reduce((sum, [, count]) => sum + count, 0);
  const last = numbers[numbers.length - 1]?.[1] ?? 0;
  return Object.entries(accepts).map(([policy, isAccepted]) => {
    const counts = numbers.filter(([pin]) => isAccepted(pin)).map(([, count]) => count);
    return {
      policy: policy as keyof typeof accepts,
      accepted: counts.length,
      fallen: [1, 3, 10, 100].map((guesses) => {
        const known = counts.slice(0, guesses).reduce((sum, count) => sum + count, 0);
        return [guesses, (100 * (known + last * Math.max(0, guesses - counts.length))) / all] as const;
      }),
    };
  });
};

const texts = {
  zh: {
    page: 'docs/guide/attack.md',
    head: ['策略', '600 个中接受', '1 次', '3 次', '10 次', '100 次'],
    policies: { none: '无规则', bank: '银行规则（形状）', standard: '**本库标准**', strict: '**本库严格**' },
  },
  en: {
    page: 'docs/en/guide/attack.md',
    head: ['policy', 'accepted of 600', '1', '3', '10', '100'],
    policies: {
      none: 'no rule',
      bank: 'rules of a bank (shapes)',
      standard: '**standard**',
      strict: '**strict**',
    },
  },
} as const;

const renderShares = (shares: readonly RealShare[], language: 'zh' | 'en'): string => {
  const { head, policies } = texts[language];
  const rows = shares.map(({ policy, accepted, fallen }) => [
    policies[policy],
    accepted,
    ...fallen.map(([, percent]) => `≤ ${percent.toFixed(2)} %`),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** Both pages with the table as it is now, by path. */
export const renderRealNumbers = (root: string): Map<string, string> => {
  const shares = realShares(pwdb.numbers.map(([pin, count]) => [String(pin), Number(count)] as const));
  return new Map(
    (['zh', 'en'] as const).map((language) => {
      const { page } = texts[language];
      const text = readFileSync(join(root, page), 'utf8');
      return [page, replaceBlock(text, 'research/attack/tables/realNumbers.ts', renderShares(shares, language))];
    }),
  );
};

if (process.argv[1] === __filename) {
  const root = join(__dirname, '../../..');
  for (const [path, text] of renderRealNumbers(root)) writeFileSync(join(root, path), text);
}
