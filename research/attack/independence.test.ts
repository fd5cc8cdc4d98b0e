import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(__dirname, '../..');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(root, folder, path));

test('neither the library nor the scripts that fit its lists read the room of the attackers', () => {
  const files = [...filesIn('src'), ...filesIn('data/blocklists')];
  expect(files.length).toBeGreaterThan(100);
  for (const file of files)
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/from '[^']*(attack|sourceB|popularityB)/);
});

test('what victims of set B choose is made from no list and no figure of set A', () => {
  for (const file of [
    'popularity/popularityB',
    'popularity/pinGroups',
    'popularity/homophoneWeights',
    'popularity/sourceB',
    'choices/ownDateForms',
  ]) {
    const text = readFileSync(join(__dirname, `${file}.ts`), 'utf8');
    for (const [, path = ''] of text.matchAll(/from '[./]+\/data\/blocklists\/([^']+)'/g))
      expect(['digits', 'patterns', 'rake']).toContain(path);
    expect(text).not.toMatch(/from '[^']*(sourceA|npmLists|families|figures)/);
  }
});
