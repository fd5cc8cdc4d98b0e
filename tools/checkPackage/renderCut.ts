import type { Cut } from './measureCut';
import type { sizePages } from './sizePages';

const TEXTS = {
  zh: {
    head: '| 候选 | 个数 | 内置判断放行 | `./strength/light` 放行 | `./strength` 放行 |',
    kinds: { 'as-is': '原样', one: '末尾加 1', decorated: '首字母大写，末尾加 @1' },
  },
  en: {
    head: '| candidates | number | let through by the built-in judge | by `./strength/light` | by `./strength` |',
    kinds: { 'as-is': 'as they are', one: '1 at the end', decorated: 'first letter large, @1 at the end' },
  },
} as const;

/** What the shorter password list costs, as a Markdown table. */
export const renderCut = (cuts: readonly Cut[], language: keyof typeof sizePages): string => {
  const { head, kinds } = TEXTS[language];
  const rows = cuts.map(({ kind, candidates, core, light, full }) => {
    const shares = [core, light, full].map((count) => `${((count / candidates) * 100).toFixed(1)} %`).join(' | ');
    return `| ${kinds[kind]} | ${candidates.toLocaleString('en')} | ${shares} |`;
  });
  return [head, '|---|---|---|---|---|', ...rows].join('\n');
};
