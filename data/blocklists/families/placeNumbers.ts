import { addWeight } from './addWeight';
import type { Family } from './Family';

/** The first two digits of the postcode of each provincial capital; four zeros follow. */
const capitals = '10 30 05 03 01 11 13 15 20 21 31 23 35 33 25 45 43 41 51 53 57 40 61 55 65 85 71 73 81 75 83'.split(
  ' ',
);

/** What the insured call: 12393 (medical insurance), 12333 (social security). */
const hotlines = ['12393', '12333'];

/** Numbers that stand for a place or for the service: everybody on the platform knows them. */
export const placeNumbers: readonly Family[] = [
  {
    title: '邮政编码与热线',
    mass: 0.3,
    reason: '省会的邮政编码(310000)，12393、12333 前或后加一位，银行常用的 955330，权重为假设',
    weights() {
      const weights = new Map<number, number>();
      for (const capital of capitals) addWeight(weights, `${capital}0000`, 3);
      for (const hotline of hotlines) {
        for (let digit = 0; digit <= 9; digit++) {
          addWeight(weights, `${hotline}${digit}`, 2);
          addWeight(weights, `${digit}${hotline}`, 2);
        }
      }
      addWeight(weights, '955330', 4);
      return weights;
    },
  },
];
