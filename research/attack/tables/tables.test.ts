import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderOrderPages } from './order';
import { realShares, renderRealNumbers } from './realNumbers';
import { renderPages } from './weigh';

const root = join(__dirname, '../../..');

test.each([
  ['order.ts', renderOrderPages],
  ['realNumbers.ts', renderRealNumbers],
  ['weigh.ts', renderPages],
])('both pages hold what %s counts now', (_, render) => {
  for (const [path, text] of render(root)) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
});

test('real numbers: the commonest that is accepted comes first, and the last count stands for what the list lacks', () => {
  const shares = realShares([
    ['123456', 70],
    ['739162', 20],
    ['384957', 10],
  ]);
  const fallenOf = (policy: string) => shares.find((share) => share.policy === policy)?.fallen;
  expect(fallenOf('none')).toEqual([
    [1, 70],
    [3, 100],
    [10, 170],
    [100, 1070],
  ]);
  expect(fallenOf('standard')?.slice(0, 2)).toEqual([
    [1, 20],
    [3, 40],
  ]);
});
