import { describe, expect, test } from 'vitest';
import { readPage } from './pages';
import { rowOf } from './peers';

describe.each(['docs/guide/comparison.md', 'docs/en/guide/comparison.md'])('%s', (path) => {
  const rows = [...readPage(path).matchAll(/^\| (`([^`]+)` \|(?:[^|]+\|){5}[^|]+) \|$/gm)];

  test('shows ten passwords, two of them good', () => {
    expect(rows).toHaveLength(10);
    expect(rows.filter(([, row = '']) => row.split(' | ')[1] === '✓')).toHaveLength(2);
  });

  test.each(rows.map(([, row = '', password = '']) => [password, row]))(
    '%s is judged as the page says',
    (password, row) => {
      expect(row).toBe(rowOf(password));
    },
  );
});

test('every library of the table is installed in the version that the page names', () => {
  const versionsOf = (path: string): Record<string, string> =>
    (JSON.parse(readPage(path)) as { devDependencies: Record<string, string> }).devDependencies;
  const versions = { ...versionsOf('package.json'), ...versionsOf('docs/package.json') };
  for (const page of ['docs/guide/comparison.md', 'docs/en/guide/comparison.md'].map(readPage)) {
    for (const name of [
      'zxcvbn',
      '@zxcvbn-ts/core',
      'owasp-password-strength-test',
      'check-password-strength',
      'password-validator',
    ]) {
      expect(page).toContain(`${name} ${versions[name]}`);
    }
  }
});
