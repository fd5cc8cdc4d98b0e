import { addWeight } from './addWeight';
import type { Family } from './Family';

/** Numbers that are read as words, with the weight of each: 520 I love you, 1314 for ever, 168 prosper... */
const atoms: Readonly<Record<string, number>> = {
  '520': 10,
  '1314': 8,
  '521': 6,
  '5201314': 5,
  '1314520': 2.5,
  '1314521': 1,
  '5211314': 1,
  '7758521': 2,
  '7758258': 1.5,
  '168': 4,
  '518': 3,
  '530': 1.5,
  '584': 1.5,
  '886': 1,
  '888': 2,
  '666': 2,
  '921': 0.5,
  '918': 0.5,
  '258': 0.5,
  '147': 0.5,
  '3344': 1,
  '9420': 0.6,
  '8023': 0.6,
  '5257': 0.3,
  '2013': 1,
  '2014': 1,
  '201314': 6,
  '709394': 1,
  '7758': 1,
  '25': 0.5,
  '20': 0.5,
  '21': 0.5,
};

/** Homophone numbers: one atom cut to six digits, or two or three atoms that make six or more and are cut. */
export const homophones: readonly Family[] = [
  {
    title: '谐音数字',
    mass: 1.8,
    reason: '由谐音单元按权重组合，长于六位的截断(520131、131452)',
    weights() {
      const weights = new Map<number, number>();
      for (const [first, p] of Object.entries(atoms)) {
        if (first.length >= 6) {
          addWeight(weights, first.slice(0, 6), p * 3);
          addWeight(weights, first.slice(-6), p);
          continue;
        }
        for (const [second, q] of Object.entries(atoms)) {
          const pair = first + second;
          if (pair.length >= 6) addWeight(weights, pair.slice(0, 6), (p * q) / (pair.length === 6 ? 8 : 40));
        }
      }
      return weights;
    },
  },
];
