import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteConfig } from 'vitepress';
import { afterAll, expect, test } from 'vitest';
import { expandIncludes } from '../../.vitepress/config/llms/expandIncludes';
import { writeLlms } from '../../.vitepress/config/llms/writeLlms';
import { listPages, readPage } from '../pages';

const outDir = mkdtempSync(join(tmpdir(), 'llms-'));
afterAll(() => rmSync(outDir, { recursive: true }));

const pages = listPages('docs').map((path) => path.slice('docs/'.length));
const locales = {
  root: { label: '简体中文', description: '一句话' },
  en: { label: 'English', description: 'a sentence' },
};
writeLlms({
  srcDir: 'docs',
  outDir,
  pages,
  site: { title: 'name', description: '', base: '/base/', locales },
} as unknown as SiteConfig);
const read = (name: string): string => readFileSync(join(outDir, name), 'utf8');

test('llms.txt names every page once, by language', () => {
  const list = read('llms.txt');
  expect(list.startsWith('# name\n\n> 一句话\n\n## 简体中文\n\n')).toBe(true);
  const links = [...list.matchAll(/^- \[[^\]]+\]\(\/base\/(.+)\.html\)$/gm)].map(([, path]) => `${path}.md`);
  expect([...links].sort()).toEqual([...pages].sort());
  const [, english = ''] = list.split('\n## English\n');
  expect(english.match(/\]\(\/base\/en\//g)).toHaveLength(pages.filter((path) => path.startsWith('en/')).length);
  expect(list.match(/^- /gm)).toHaveLength(pages.length);
});

test('llms-full.txt holds what the pages say and not the rows of the region table', () => {
  const full = read('llms-full.txt');
  for (const path of ['docs/guide/policy.md', 'docs/en/contributing/region.md'])
    expect(full).toContain(readPage(path).replace(/^---\n[^]*?\n---\n+/, ''));
  expect(full).toContain(readPage('docs/regions/index.md'));
  expect(full).not.toContain('chongqing/social-security-card/policy/1');
  expect(full).not.toMatch(/^<<<|@include:/m);
});

test('what a page shows from a file is put in its place', () => {
  const page =
    '---\ntitle: t\n---\n\n<script setup>\nimport a;\n</script>\n\n# T\n\n```vue\n<script setup>\n</script>\n\n```\n\n<<< ./pages.ts\n\n<!--@include: ./pages.ts{3,}-->\n';
  const file = readPage('docs/tests/pages.ts');
  expect(expandIncludes(page, 'docs/tests')).toBe(
    `# T\n\n\`\`\`vue\n<script setup>\n</script>\n\n\`\`\`\n\n\`\`\`ts\n${file.trimEnd()}\n\`\`\`\n\n${file.split('\n').slice(2).join('\n').trimEnd()}\n`,
  );
});
