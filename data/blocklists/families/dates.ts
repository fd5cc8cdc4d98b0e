import { daysOf } from '../patterns';
import { countedYears } from '../sourceA';
import { addWeight } from './addWeight';
import type { Family } from './Family';

/** Days of which more dates are made than of others: new year, national day, Valentine's day and the like. */
const favouriteDays: Readonly<Record<string, number>> = {
  '1-1': 3,
  '10-1': 3,
  '2-14': 1.5,
  '5-1': 1.5,
  '5-20': 1.5,
  '12-25': 1.5,
};

/**
 * Assumption: web passwords of the years of both sets (2011) were made by people between fifteen and forty, most
 * between twenty and thirty. Two halves of a bell around 1987 (wider towards the older), over a broad floor for
 * everybody else's dates, and a plateau of recent dates (weddings, children, the day of registration).
 */
function yearWeight(year: number): number {
  const spread = year < 1987 ? 6.5 : 5;
  const age = (year - 1987) / spread;
  const floor = year >= 1955 ? 0.06 : 0.02;
  const recent = year >= 2000 && year <= 2011 ? 0.06 : 0;
  return Math.exp((-age * age) / 2) + floor + recent;
}

function dayWeight(month: number, day: number): number {
  const favourite = favouriteDays[`${month}-${day}`];
  if (favourite !== undefined) return favourite;
  return (month === day ? 2 : 1) * (month === 2 && day === 29 ? 0.25 : 1);
}

function dateFamily(title: string, mass: number, write: (year: string, month: number, day: number) => string): Family {
  return {
    title,
    mass,
    reason: '出生年份按平滑的年龄曲线(假设)，同一年内各日均匀，整日与节日略高',
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

const pad = (value: number): string => String(value).padStart(2, '0');

/** Dates in every writing of six digits; masses as in the published rows, less what other families explain. */
export const dates: readonly Family[] = [
  dateFamily('日期 YYMMDD', 22, (year, month, day) => year.slice(2) + pad(month) + pad(day)),
  dateFamily('日期 YYYYMD', 4.5, (year, month, day) => year + month + day),
  dateFamily('日期 YYYYMM', 1, (year, month) => year + pad(month)),
  dateFamily('日期 MMDDYY', 1.2, (year, month, day) => pad(month) + pad(day) + year.slice(2)),
  dateFamily('日期 DDMMYY', 0.6, (year, month, day) => pad(day) + pad(month) + year.slice(2)),
];
