import { keypadLines } from '../patterns';
import { addWeight } from './addWeight';
import type { Family } from './Family';

/** How much each digit is liked where it is repeated: lucky 8 and 6, round 0 and 1, unlucky 4. */
export const repeatedDigit = [6, 6, 2, 3, 1, 3, 5, 2, 6, 4];

const likes = (digit: number): number => repeatedDigit[digit] ?? 1;

function shape(title: string, mass: number, fill: (weights: Map<number, number>) => void): Family {
  return {
    title,
    mass,
    reason: '已公布的形状占比；形状内数字按喜好(8、6、0、1 高，4 低)',
    weights() {
      const weights = new Map<number, number>();
      fill(weights);
      return weights;
    },
  };
}

/** Whole shapes; except for the head of the list other detectors refuse them all. */
export const shapes: readonly Family[] = [
  shape('同一数字', 3, (weights) => likesEach((digit) => addWeight(weights, digit * 111111, likes(digit)))),
  shape('顺子', 14.4, (weights) => {
    for (let start = 0; start <= 4; start++) addWeight(weights, 12345 + 111111 * start, start === 1 ? 200 : 1);
    for (let start = 0; start <= 4; start++) addWeight(weights, 543210 + 111111 * start, start === 1 ? 4 : 1);
  }),
  shape('键盘线', 5, (weights) => {
    keypadLines.forEach((first, i) => {
      keypadLines.forEach((second, j) => addWeight(weights, first * 1000 + second, lineWeight(i) * lineWeight(j)));
    });
  }),
  shape('ababab', 0.5, (weights) =>
    likesEach((a) => likesEach((b) => addWeight(weights, (a * 10 + b) * 10101, a === b ? 0 : likes(a) * likes(b)))),
  ),
  shape('abcabc', 1.5, (weights) => {
    for (let half = 0; half < 1000; half++) addWeight(weights, half * 1001, 1);
  }),
  shape('aabbcc', 0.45, (weights) =>
    likesEach((a) =>
      likesEach((b) =>
        likesEach((c) => addWeight(weights, a * 110000 + b * 1100 + c * 11, likes(a) * likes(b) * likes(c))),
      ),
    ),
  ),
  shape('aaabbb', 0.23, (weights) =>
    likesEach((a) => likesEach((b) => addWeight(weights, a * 111000 + b * 111, likes(a) * likes(b)))),
  ),
  shape('回文', 0.6, (weights) =>
    likesEach((a) => likesEach((b) => likesEach((c) => addWeight(weights, a * 100001 + b * 10010 + c * 1100, 1)))),
  ),
];

/** Rows before columns before diagonals, forwards before backwards. */
function lineWeight(index: number): number {
  return (index < 6 ? 3 : index < 12 ? 2 : 1.5) * (index % 2 === 0 ? 1.5 : 1);
}

function likesEach(visit: (digit: number) => void): void {
  for (let digit = 0; digit <= 9; digit++) visit(digit);
}
