/** How well `guesses` follows the order in which people choose: `npx tsx research/attack/tables/order.ts` writes the table of both pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProfiles } from '../popularity/createProfiles';
import { rankOrder, type RankOrder } from './rankOrder';
import { replaceBlock } from '../../../tools/replaceBlock';

const seed = 20261122;

const texts = {
  zh: {
    page: 'docs/guide/attack.md',
    head: ['次序来自', '最常见的', '均匀抽取的', '秩相关（Spearman）'],
    from: { world: '世界范围名单的次数', A: '甲组（名单由它拟合）', B: '乙组' },
  },
  en: {
    page: 'docs/en/guide/attack.md',
    head: ['order of', 'most popular', 'drawn evenly', 'rank correlation (Spearman)'],
    from: { world: 'counts of a world-wide list', A: 'set A (the lists are fitted to it)', B: 'set B' },
  },
} as const;

/** The table in one language. */
const renderOrder = (orders: readonly RankOrder[], language: 'zh' | 'en'): string => {
  const { head, from: names } = texts[language];
  const rows = orders.map(({ from, popular, even, correlation }) => [
    names[from],
    popular.toLocaleString('en'),
    even.toLocaleString('en'),
    correlation.toFixed(3),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** Both pages with the table as it is now, by path. */
export const renderOrderPages = (root: string): Map<string, string> => {
  const { a, b } = createProfiles();
  const orders = rankOrder([a, b], seed);
  return new Map(
    (['zh', 'en'] as const).map((language) => {
      const { page } = texts[language];
      const text = readFileSync(join(root, page), 'utf8');
      return [page, replaceBlock(text, 'research/attack/tables/order.ts', renderOrder(orders, language))];
    }),
  );
};

if (process.argv[1] === __filename) {
  const root = join(__dirname, '../../..');
  for (const [path, text] of renderOrderPages(root)) writeFileSync(join(root, path), text);
}
