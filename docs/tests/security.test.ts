import { expect, test } from 'vitest';
import { readPage } from './pages';

const pages = ['docs/guide/security.md', 'docs/en/guide/security.md'];

test('what an attacker reaches is what the simulation measured, the worse of both directions', () => {
  const attack = readPage('docs/guide/attack.md');
  for (const guesses of [10, 100]) {
    const [, ...measured] =
      new RegExp(
        `^\\| \\*\\*本库标准\\*\\* \\| ${guesses} \\| [\\d.]+ % \\| ([\\d.]+) % \\| ([\\d.]+) % \\|`,
        'm',
      ).exec(attack) ?? [];
    expect(measured).toHaveLength(2);
    const worse = measured.sort((a, b) => Number(b) - Number(a))[0] ?? '';
    for (const page of pages)
      expect(readPage(page)).toMatch(
        new RegExp(`(?:${guesses} 次内(?:得手)? ${worse} %|${worse} % within ${guesses}\\b)`),
      );
  }
});

test('the root files lead to pages that exist, in both languages', () => {
  for (const file of ['THREAT_MODEL.md', 'SECURITY.md']) {
    const targets = [...readPage(file).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(readPage(target).length, target).toBeGreaterThan(0);
  }
});

test('nobody is given an address for reports that does not exist', () => {
  expect(readPage('SECURITY.md')).not.toMatch(/[\w.]+@[\w-]+\.\w/);
});
