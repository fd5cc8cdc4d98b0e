import { expect, test } from 'vitest';
import { readPage } from '../../.vitepress/config/readPage';

test.each<[path: string, text: string, title: string, order: number]>([
  ['guide/policy', '---\norder: 20\n---\n\n# 策略\n', '策略', 20],
  ['guide/new', '# New\n\n## Part\n', 'New', Infinity],
  ['recipes/index', '# Recipes\n', 'Recipes', -1],
  ['index', '---\nlayout: home\ntitle: 首页\n---\n', '首页', -1],
  ['playground', "---\ntitle: 'Try it'\norder: 2\n---\n\n# Other\n", 'Try it', 2],
  ['code', '# `checkPassword`\n', 'checkPassword', Infinity],
  ['bare', 'no heading', 'bare', Infinity],
])('%s', (path, text, title, order) => {
  expect(readPage(path, text)).toEqual({ path, title, order });
});
