import { addWeight } from './addWeight';
import type { Family } from './Family';

/** Column and row of the keys 1 to 9. */
const place = (key: number): [number, number] => [(key - 1) % 3, Math.floor((key - 1) / 3)];

/** Neighbouring keys of each key, with the direction of the move. */
const moves = Array.from({ length: 9 }, (_, index) => {
  const [x, y] = place(index + 1);
  return Array.from({ length: 9 }, (__, other) => {
    const [u, v] = place(other + 1);
    return { key: other + 1, dx: u - x, dy: v - y };
  }).filter(({ dx, dy }) => Math.abs(dx) <= 1 && Math.abs(dy) <= 1 && (dx !== 0 || dy !== 0));
});

function walk(weights: Map<number, number>, path: number[], dx: number, dy: number, weight: number): void {
  if (path.length === 6) {
    addWeight(weights, path.join(''), weight);
    return;
  }
  for (const move of moves[(path[path.length - 1] ?? 1) - 1] ?? []) {
    if (path.includes(move.key)) continue;
    const straight = path.length === 1 || (move.dx === dx && move.dy === dy);
    const diagonal = move.dx !== 0 && move.dy !== 0;
    walk(weights, [...path, move.key], move.dx, move.dy, weight * (straight ? 1 : 0.2) * (diagonal ? 0.5 : 1));
  }
}

/** Walks over neighbouring keys that visit no key twice, such as 147896 or 123698. */
export const keypadWalks: readonly Family[] = [
  {
    title: '键盘走线',
    mass: 0.8,
    reason: '相邻键不重复地走，每转一次弯权重乘 0.2，斜走乘 0.5，从角上起步乘 4(假设)',
    weights() {
      const weights = new Map<number, number>();
      for (let start = 1; start <= 9; start++) walk(weights, [start], 0, 0, start % 2 === 1 && start !== 5 ? 4 : 1);
      return weights;
    },
  },
];
