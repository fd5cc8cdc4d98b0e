import { limits } from './limits';
import type { Size } from './measureSizes';
import type { sizePages } from './sizePages';

const TEXTS = {
  zh: {
    head: '| 入口 | gzip | 最小化 | 上限（gzip） |',
    core: '`.` 中的 `definePolicy` `prepareSubject` `checkPassword`',
    all: '`.` 全部',
    added: '，在核心之外增加',
    script: '`<script>` 文件',
  },
  en: {
    head: '| entry | gzip | minified | limit (gzip) |',
    core: '`definePolicy` `prepareSubject` `checkPassword` of `.`',
    all: '`.`, all of it',
    added: ', added to the core',
    script: 'the `<script>` file',
  },
} as const;

const bytes = (count: number): string => count.toLocaleString('en');

/** The sizes of all entries as a Markdown table, in bytes. */
export const renderSizes = (sizes: Readonly<Record<string, Size>>, language: keyof typeof sizePages): string => {
  const { head, core, all, added, script } = TEXTS[language];
  const labels: Readonly<Record<string, string>> = { core, '.': all, script };
  const rows = Object.entries(sizes).map(([name, { gzip, minified }]) => {
    const figures = [gzip, minified, limits[name]?.limit ?? 0].map(bytes).join(' | ');
    const own = `\`${name}\`${limits[name]?.over === undefined ? '' : added}`;
    return `| ${labels[name] ?? own} | ${figures} |`;
  });
  return [head, '|---|---|---|---|', ...rows].join('\n');
};
