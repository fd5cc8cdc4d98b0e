import { addWeight } from './addWeight';
import type { Family } from './Family';

/** Constants and sequences of mathematics, and service numbers of China written with six digits. */
const numbers: Readonly<Record<string, number>> = {
  '314159': 4,
  '141592': 2,
  '271828': 2,
  '142857': 4,
  '112358': 3,
  '141421': 2,
  '173205': 2,
  '161803': 1,
  '235711': 1,
  '299792': 1,
  '110120': 4,
  '110119': 4,
  '119120': 2,
  '120110': 2,
  '119110': 2,
  '120119': 2,
  '100861': 1,
  '100086': 2,
  '861008': 1,
  '955880': 1,
  '123333': 1,
  '123930': 1,
  '123450': 2,
  '400800': 1,
  '800400': 1,
  '114114': 1,
  '201314': 4,
};

/** Well-known numbers, and round ones. */
export const knownNumbers: readonly Family[] = [
  {
    title: '常数与号码',
    mass: 0.25,
    reason: '数学常数、服务号码的六位写法(假设)',
    weights() {
      const weights = new Map<number, number>();
      for (const [pin, weight] of Object.entries(numbers)) addWeight(weights, pin, weight);
      return weights;
    },
  },
  {
    title: '整数',
    mass: 0.4,
    reason: '整万、整千、整百或前面全是零(100000、000001)，越整权重越高(假设)',
    weights() {
      const weights = new Map<number, number>();
      for (let start = 0; start < 1000; start++) {
        addWeight(weights, start * 1000, start % 100 === 0 ? 30 : start % 10 === 0 ? 4 : 1);
        addWeight(weights, start, start < 10 ? 20 : start < 100 ? 2 : 1);
      }
      return weights;
    },
  },
];
