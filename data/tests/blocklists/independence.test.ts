import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(__dirname, '../../blocklists');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const sources = files.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

/** What the fitting script may import besides its own files: node, the npm lists, places and readings. */
const allowed = /^(node:[a-z]+|\.{1,2}\/[\w./]+|pinyin-pro)$/;

test('there are scripts to watch', () => {
  expect(files).toContain('sourceA.ts');
});

test.each(sources)('%s imports nothing of the set with which the lists are judged', (_, text) => {
  for (const [, path = ''] of text.matchAll(/from '([^']+)'/g)) {
    expect(path).toMatch(allowed);
    expect(path).not.toMatch(/tests|attack|sourceB/);
  }
});

test.each(sources)('%s names no data set of source set B, no clock, no chance and no network', (_, text) => {
  expect(text).not.toMatch(/12306|netease|guomin|targuess/i);
  expect(text).not.toMatch(/Date\.now|new Date|Math\.random|fetch\(|node:https?|node:net/);
});
