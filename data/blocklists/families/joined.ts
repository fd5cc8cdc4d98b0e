import { repeatedDigit } from './shapes';
import { addWeight } from './addWeight';
import type { Family } from './Family';

/** Three digits that people know as a unit: runs, repeats, keypad lines, homophones, emergency and service numbers, round numbers. */
const triplets: Readonly<Record<string, number>> = {
  '123': 30,
  '321': 10,
  '456': 8,
  '654': 5,
  '789': 8,
  '987': 5,
  '234': 2,
  '345': 1.5,
  '567': 1.5,
  '678': 1.5,
  '012': 2,
  '000': 8,
  '111': 6,
  '222': 3,
  '333': 3,
  '444': 1.5,
  '555': 4,
  '666': 8,
  '777': 4,
  '888': 8,
  '999': 6,
  '147': 3,
  '258': 3,
  '369': 3,
  '159': 3,
  '357': 2,
  '753': 1,
  '951': 1,
  '741': 1,
  '852': 1,
  '963': 1,
  '520': 12,
  '521': 8,
  '530': 2,
  '584': 2,
  '168': 5,
  '518': 4,
  '886': 2,
  '131': 2,
  '314': 2,
  '110': 4,
  '119': 2,
  '120': 3,
  '100': 3,
  '200': 2,
  '300': 1,
  '500': 1,
  '007': 1.5,
  '101': 1,
  '911': 1,
  '365': 1,
  '163': 1,
  '126': 1,
  '010': 1,
  '021': 1,
  '135': 2,
  '246': 2,
};

const likes = (digit: number): number => repeatedDigit[digit] ?? 1;

function family(title: string, mass: number, reason: string, fill: (weights: Map<number, number>) => void): Family {
  return {
    title,
    mass,
    reason,
    weights() {
      const weights = new Map<number, number>();
      fill(weights);
      return weights;
    },
  };
}

/** PINs put together from known parts, beyond the published patterns. */
export const joined: readonly Family[] = [
  family('两个三位段', 2.5, '常见三位段两两相接，权重相乘(假设)', (weights) => {
    for (const [first, p] of Object.entries(triplets)) {
      for (const [second, q] of Object.entries(triplets)) addWeight(weights, first + second, p * q);
    }
  }),
  family('三个两位段', 1, '三个两位数成等差(102030、121314)，权重为假设', (weights) => {
    for (const [step, weight] of [
      [10, 4],
      [1, 3],
      [11, 2],
      [-10, 1.5],
      [-1, 1],
      [2, 0.5],
      [20, 0.5],
    ] as const) {
      for (let start = 0; start < 100; start++) {
        const last = start + 2 * step;
        if (last >= 0 && last < 100)
          addWeight(weights, start * 10000 + (start + step) * 100 + last, weight * (start % 10 < 2 ? 2 : 1));
      }
    }
  }),
  family('四五位连号加尾', 1.2, '四或五位连号，前或后补其余数字(123412、112345)，权重为假设', (weights) => {
    for (let start = 0; start <= 9; start++) {
      for (const step of [1, -1]) {
        const run = [0, 1, 2, 3, 4].map((i) => String((start + i * step + 10) % 10)).join('');
        const liking = (start === 1 && step === 1 ? 20 : start === 0 || step === -1 ? 1 : 1.5) / 10;
        for (let rest = 0; rest < 100; rest++) {
          const tail = String(rest).padStart(2, '0');
          const weight = rest % 11 === 0 || Math.abs((rest % 10) - Math.floor(rest / 10)) === 1 ? 3 : 1;
          addWeight(weights, run.slice(0, 4) + tail, liking * weight);
          addWeight(weights, tail + run.slice(0, 4), liking * weight * 0.4);
          if (rest < 10) {
            addWeight(weights, run + rest, liking * 5);
            addWeight(weights, rest + run, liking * 2.5);
          }
        }
      }
    }
  }),
  family('四个相同加尾', 0.7, '四或五个相同数字，前或后补其余数字，权重为假设', (weights) => {
    for (let digit = 0; digit <= 9; digit++) {
      for (let rest = 0; rest < 100; rest++) {
        const tail = String(rest).padStart(2, '0');
        const weight = likes(digit) * (rest % 11 === 0 ? 3 : 1);
        addWeight(weights, String(digit).repeat(4) + tail, weight);
        addWeight(weights, tail + String(digit).repeat(4), weight);
      }
    }
  }),
  family('交错的两段', 0.5, '两个连号交错(142536、192837)，权重为假设', (weights) => {
    for (let first = 0; first <= 9; first++) {
      for (let second = 0; second <= 9; second++) {
        for (const [up, across] of [
          [1, 1],
          [1, -1],
          [-1, -1],
          [-1, 1],
        ] as const) {
          const pin = [0, 1, 2].map((i) => `${first + i * up}${second + i * across}`).join('');
          addWeight(weights, pin, (first === 1 ? 4 : 1) * (up === 1 ? 2 : 1));
        }
      }
    }
  }),
];
