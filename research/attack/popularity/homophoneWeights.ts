import { homophoneShares } from './sourceB';

const short = ['520', '521', '530', '584', '147', '168', '518', '886', '888', '666', '921', '918', '258'];
const long = ['1314', '3344', '7758', '9420', '8023', '5257', '2013', '2014'];

/**
 * Two numbers that are read as words, cut to six digits: 397 PINs with their relative weight. The count of set B is
 * 429; its grammar is not published in full.
 */
export const homophoneWeights = (): Map<number, number> => {
  const weights = new Map([[709394, 1]]);
  const weightOf = (atom: string): number => homophoneShares[atom] ?? 1;
  for (const first of [...short, ...long]) {
    for (const second of [...short, ...long]) {
      const pin = Number((first + second).slice(0, 6));
      weights.set(pin, (weights.get(pin) ?? 0) + weightOf(first) * weightOf(second));
    }
  }
  return weights;
};
