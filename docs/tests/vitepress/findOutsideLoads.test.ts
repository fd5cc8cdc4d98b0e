import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findOutsideLoads } from '../../.vitepress/config/findOutsideLoads';
import { listPages, readPage } from '../pages';

describe('findOutsideLoads', () => {
  test.each([
    '<script src="https://cdn.example.com/a.js"></script>',
    '<link rel="stylesheet" href="//fonts.example.com/css">',
    "<img alt='' src='http://example.com/a.png'>",
    'src: url(https://example.com/a.woff2)',
    "@import 'https://example.com/a.css'",
  ])('%s', (text) => {
    expect(findOutsideLoads(text)).toHaveLength(1);
  });

  test.each([
    '<a href="https://example.gov.cn/a">来源</a>',
    '<script src="/assets/a.js">',
    '<img src="./a.png">',
    'url(#arrow)',
  ])('nothing in %s', (text) => {
    expect(findOutsideLoads(text)).toEqual([]);
  });
});

const own = ['config', 'theme', 'components'].flatMap((folder) =>
  readdirSync(`docs/.vitepress/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|vue|css)$/.test(name))
    .map((name) => `docs/.vitepress/${folder}/${name}`),
);

test.each([...own, 'docs/.vitepress/config.mts'])('%s names no other host', (path) => {
  const hosts = [...readPage(path).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
  expect(hosts.filter((host) => !['www.w3.org', 'llmstxt.org', 'example.com'].includes(String(host)))).toEqual([]);
});

test('no page loads anything from another host', () => {
  for (const path of listPages('docs')) expect(findOutsideLoads(readPage(path)), path).toEqual([]);
});
