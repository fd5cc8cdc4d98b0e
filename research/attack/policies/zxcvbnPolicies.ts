import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Known } from '../people/Known';
import { type PinPolicy, setPolicy } from './PinPolicy';
import { windowsOf } from '../digits/fillDigits';
import { writeDate } from '../digits/writeDate';

const orders = ['YYMMDD', 'YYYYMM', 'YYYYMD', 'MMDDYY', 'DDMMYY', 'YYDDMM', 'MMYYYY'];

/** Fifteen forms at most: orders of the date, ends of ID number and phone. */
export const expandedInputs = ({ person: { birthDate, idNumber, phone } }: Known): string[] => [
  ...orders.map((order) => writeDate(birthDate, order) ?? '').filter((text) => text !== ''),
  ...[
    idNumber.slice(-6),
    idNumber.slice(-7, -1),
    idNumber.slice(0, 6),
    idNumber.slice(-4),
    phone.slice(-6),
    phone.slice(-4),
    phone.slice(0, 6),
    birthDate.slice(0, 4),
  ],
];

/**
 * zxcvbn-ts with the common dictionary, refusing score 0. Every PIN has score 0 or 1, so any higher threshold refuses
 * all. Raw inputs (whole numbers and dates) never fit into six digits; of expanded ones those of six digits count, also
 * reversed, which `zxcvbnPolicies.test.ts` compares with the engine.
 */
export const zxcvbnPolicies = (): {
  raw: PinPolicy;
  expanded: PinPolicy;
  scoreOf: (pin: number, inputs?: string[]) => number;
} => {
  const engine = new ZxcvbnFactory({ dictionary: { ...dictionary }, graphs: adjacencyGraphs });
  const scores = new Map<number, number>();
  const scoreOf = (pin: number, inputs: string[] = []): number =>
    engine.check(String(pin).padStart(6, '0'), inputs).score;
  const refusesAll = (pin: number): boolean => {
    const score = scores.get(pin) ?? scoreOf(pin);
    scores.set(pin, score);
    return score < 1;
  };
  const reverse = (text: string): string => [...text].reverse().join('');
  const expanded = (known: Known): number[] =>
    expandedInputs(known).flatMap((text) =>
      text.length === 6 ? windowsOf(text).concat(windowsOf(reverse(text))) : [],
    );
  return {
    raw: setPolicy('zxcvbn-raw', refusesAll, () => []),
    expanded: setPolicy('zxcvbn-expanded', refusesAll, expanded),
    scoreOf,
  };
};
