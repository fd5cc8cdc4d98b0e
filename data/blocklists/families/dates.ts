import { figures, weightOfYear } from '../figures';
import { daysOf } from '../patterns';
import { countedYears } from '../sourceA';
import { addWeight } from './addWeight';
import type { Family } from './Family';

/**
 * Assumption: web passwords of the years of both sets (2011) were made by people between fifteen and forty, most
 * between twenty and thirty. Two halves of a bell around 1987 (wider towards the older), over a broad floor for
 * everybody else's dates, and a plateau of recent dates (weddings, children, the day of registration).
 */
function curveOfYear(year: number): number {
  const spread = year < 1987 ? 6.5 : 5;
  const age = (year - 1987) / spread;
  const floor = year >= 1955 ? 0.06 : 0.02;
  const recent = year >= 2000 && year <= 2011 ? 0.06 : 0;
  return Math.exp((-age * age) / 2) + floor + recent;
}

const years = Array.from({ length: countedYears.last - countedYears.first + 1 }, (_, i) => countedYears.first + i);
const sumOf = (weigh: (year: number) => number): number => years.reduce((sum, year) => sum + weigh(year), 0);
const curveSum = sumOf(curveOfYear);
const figureSum = sumOf(weightOfYear);

/** Half the curve, half the figures: a curve over years does not carry over from one set of passwords to another. */
const yearWeight = (year: number): number => curveOfYear(year) / curveSum + weightOfYear(year) / figureSum;

const pad = (value: number): string => String(value).padStart(2, '0');

const dayWeight = (month: number, day: number): number => figures.monthDay[pad(month) + pad(day)] ?? 0;

function dateFamily(title: string, mass: number, write: (year: string, month: number, day: number) => string): Family {
  return {
    title,
    mass,
    reason: '出生年份一半按平滑的年龄曲线(假设)、一半按图表，同一年内各日按图表(十月至十二月高)',
    weights() {
      const weights = new Map<number, number>();
      for (let year = countedYears.first; year <= countedYears.last; year++) {
        for (let month = 1; month <= 12; month++) {
          for (let day = 1; day <= daysOf(month); day++) {
            addWeight(weights, write(String(year), month, day), yearWeight(year) * dayWeight(month, day));
          }
        }
      }
      return weights;
    },
  };
}

/** Dates in every writing of six digits; masses as in the published rows, less what other families explain. */
export const dates: readonly Family[] = [
  dateFamily('日期 YYMMDD', 22, (year, month, day) => year.slice(2) + pad(month) + pad(day)),
  dateFamily('日期 MMDDYY', 1.2, (year, month, day) => pad(month) + pad(day) + year.slice(2)),
  dateFamily('日期 DDMMYY', 0.6, (year, month, day) => pad(day) + pad(month) + year.slice(2)),
  {
    title: '年份与两位',
    mass: 6.5,
    reason: '年份乘以其后的两位(月、月日、整数)，都按图表；代替 YYYYMD、YYYYMM 各家族',
    weights() {
      const weights = new Map<number, number>();
      for (const [year, share] of Object.entries(figures.yearWithTwo)) {
        for (const [tail, weight] of Object.entries(figures.tail)) addWeight(weights, year + tail, share * weight);
      }
      return weights;
    },
  },
];
