import * as Plot from '@observablehq/plot';
import type { Results } from '../../../../research/attack/results/Results';
import { colorOf, drawChart, ROOMY, type Chart } from './drawChart';

type Language = 'zh' | 'en';

/** The policies that the chart compares, and what it calls them. */
const NAMES = {
  none: { zh: '无规则', en: 'no policy' },
  simple: { zh: '只禁最简单的', en: 'only the simplest refused' },
  bank: { zh: '银行规则', en: 'bank rules' },
  standard: { zh: '本库标准', en: 'this library' },
  strict: { zh: '本库严格', en: 'this library, strict' },
} as const;

type PolicyName = keyof typeof NAMES;

const AXES = {
  zh: { x: '猜测次数 →', y: '↑ 被猜中的人（%）' },
  en: { x: 'guesses →', y: '↑ share of people fallen (%)' },
} as const;

interface Point {
  policy: PolicyName;
  at: number;
  share: number;
  low: number;
  high: number;
}

const isNamed = (policy: string): policy is PolicyName => policy in NAMES;

/** What the strongest attacker of the simulation gets at each number of guesses, in percent. */
const listPoints = ({ tables }: Results): Point[] =>
  tables.policies.flatMap((row) => {
    const { policy } = row;
    return isNamed(policy) ? (row.attacks[0]?.shares ?? []).map((share) => ({ policy, ...share })) : [];
  });

const shareOf = (points: readonly Point[], policy: PolicyName, at: number): string =>
  (points.find((point) => point.policy === policy && point.at === at)?.share ?? NaN).toFixed(2);

/** The share of people who fall to the strongest attacker within a number of guesses, in percent. */
export const fallenWithin = (results: Results, policy: string, guesses: number): number =>
  listPoints(results).find((point) => point.policy === policy && point.at === guesses)?.share ?? NaN;

/** The answer of the page in one sentence. */
export const answerAttack = (results: Results, language: Language): string => {
  const points = listPoints(results);
  const [none, standard, strict] = (['none', 'standard', 'strict'] as const).map((name) => shareOf(points, name, 100));
  return language === 'zh'
    ? `知道本人生日、证件号与手机号的人猜 100 次：没有规则时猜中 ${none} % 的人，用本库标准策略时 ${standard} %，严格策略时 ${strict} %。`
    : `Somebody who knows the birth date, the ID number and the phone gets ${none} % of people within 100 guesses where nothing is refused, ${standard} % with this library, and ${strict} % with its strict policy.`;
};

const HEIGHT = 400;
const TOP = 20;
const BOTTOM = 40;
const LEAST = 0.03;
const MOST = 60;

/** Names beside the ends of the lines need so many pixels each. */
const LINE = 17;

/** How far each name moves down, so that lines which end close to each other keep theirs apart. */
const dodge = (ends: readonly Point[]): Map<PolicyName, number> => {
  const shifts = new Map<PolicyName, number>();
  let free = -Infinity;
  for (const { policy, share } of [...ends].sort((a, b) => b.share - a.share)) {
    const place = (Math.log(MOST / share) / Math.log(MOST / LEAST)) * (HEIGHT - TOP - BOTTOM);
    const moved = Math.max(place, free);
    shifts.set(policy, moved - place);
    free = moved + LINE;
  }
  return shifts;
};

/** The share of people fallen against the number of guesses, both on a log axis, with 95 % bands. */
export const drawAttack = (results: Results, language: Language): Chart => {
  const points = listPoints(results);
  const last = Math.max(...points.map(({ at }) => at));
  const ends = points.filter(({ at }) => at === last);
  const shifts = dodge(ends);
  const { x, y } = AXES[language];
  return drawChart(answerAttack(results, language), (width) => ({
    height: HEIGHT,
    marginTop: TOP,
    marginLeft: 44,
    marginRight: width > ROOMY ? 190 : language === 'zh' ? 100 : 145,
    marginBottom: BOTTOM,
    x: { type: 'log', label: x, ticks: [1, 3, 10, 100, 1000], tickFormat: (at: number) => at.toLocaleString('en') },
    y: { type: 'log', domain: [LEAST, MOST], label: y, grid: true, ticks: [0.1, 1, 10, 50], tickFormat: (share: number) => String(share) },
    marks: [
      Plot.areaY(points, {
        x: 'at',
        y1: ({ low }: Point) => Math.max(low, LEAST),
        y2: 'high',
        z: 'policy',
        fill: ({ policy }: Point) => colorOf(policy),
        fillOpacity: 0.25,
      }),
      Plot.line(points, { x: 'at', y: 'share', z: 'policy', stroke: ({ policy }: Point) => colorOf(policy), strokeWidth: 2.5 }),
      Plot.dot(points, { x: 'at', y: 'share', fill: ({ policy }: Point) => colorOf(policy), r: 3 }),
      ...ends.map((end) =>
        Plot.text([end], {
          x: 'at',
          y: 'share',
          text: ({ policy, share }: Point) =>
            width > ROOMY ? `${NAMES[policy][language]} ${share.toFixed(1)} %` : NAMES[policy][language],
          dx: 10,
          dy: shifts.get(end.policy) ?? 0,
          textAnchor: 'start',
          fill: 'currentColor',
          fontSize: 13,
        }),
      ),
    ],
  }));
};
