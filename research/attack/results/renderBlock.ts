import { aims } from './aims';
import { labels, type Labels } from './labels';
import type { ResultRow, Results, Run, Share } from './Results';
import { strongest, thresholds } from './thresholds';
import { foldTable } from '../../../tools/foldTable';

type Cell = string | number;

const table = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const count = (value: number): string => value.toLocaleString('en');
const percent = (value: number): string => `${value.toFixed(2)} %`;
const withInterval = ({ share, low, high }: Share): string =>
  `${share.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
const heads = thresholds.map(count);

const shareAt = (row: ResultRow, which: number, at: number): number =>
  row.attacks[which]?.shares.find((share) => share.at === at)?.share ?? NaN;

const policyRows = (rows: readonly ResultRow[], { policies }: Labels, hasRandom: boolean): Cell[][] =>
  rows.map((row) => [
    policies[row.policy] ?? row.policy,
    count(row.people),
    percent(row.firstRefused),
    ...(hasRandom ? [percent(row.randomRefused ?? NaN)] : []),
    ...strongest(row).map(withInterval),
  ]);

const fallenRows = (rows: readonly ResultRow[], { edited }: Labels): Cell[][] => {
  const lists = ['standard', 'strict'].map((policy) => rows.find((row) => row.policy === policy)?.fallen ?? []);
  return Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, i) => [
    i + 1,
    ...lists.flatMap((list) => [
      `\`${(list[i]?.[0] ?? '-').replace(', edited', edited)}\``,
      list[i] ? percent(list[i][1]) : '-',
    ]),
  ]);
};

/** The generated part of the guide in one language: the same figures in both. */
export const renderBlock = (results: Results, runs: readonly Run[], language: 'zh' | 'en'): string => {
  const words = labels[language];
  const { columns, headings, policies, attackers, verdicts, quantities } = words;
  const { tables, calibration, people, seed } = results;
  const parts = [
    table(
      [columns.quantity, columns.guesses, columns.published, columns.measured, columns.tolerance, columns.met],
      calibration.map(({ quantity, guesses, published, measured, tolerance }) => [
        quantities[quantity] ?? quantity,
        count(guesses),
        percent(published),
        percent(measured),
        tolerance.toFixed(1),
        verdicts[Math.abs(published - measured) <= tolerance ? 0 : 1],
      ]),
    ),
    table(
      [columns.policy, columns.guesses, columns.aim, 'A → B', 'B → A', columns.met],
      aims(results).map(({ policy, at, aim, forward, reverse, isMet }) => [
        policies[policy] ?? policy,
        count(at),
        percent(aim),
        percent(forward),
        percent(reverse),
        verdicts[isMet ? 0 : 1],
      ]),
    ),
    table(
      [columns.policy, columns.people, columns.first, columns.random, ...heads],
      policyRows(tables.policies, words, true),
    ),
    table(
      [columns.policy, ...[10, 100, 1000].flatMap((at) => attackers.map((attacker) => `${count(at)}: ${attacker}`))],
      tables.policies.map((row) => [
        policies[row.policy] ?? row.policy,
        ...[10, 100, 1000].flatMap((at) => [0, 1].map((which) => percent(shareAt(row, which, at)))),
      ]),
    ),
    table([columns.policy, columns.people, columns.first, ...heads], policyRows(tables.swap, words, false)),
    table(
      [columns.redraw, columns.policy, columns.people, columns.first, ...heads],
      policyRows(tables.redraw, words, false).map((cells, i) => [tables.redraw[i]?.redraw ?? '', ...cells]),
    ),
    table(
      [columns.initial, columns.window, columns.policy, columns.first, '10', '100', '1,000'],
      tables.grid.map((row) => [
        `${100 * row.knobs.initial} %`,
        `${100 * row.knobs.window} %`,
        policies[row.policy] ?? row.policy,
        percent(row.firstRefused),
        ...[10, 100, 1000].map((at) => percent(shareAt(row, 0, at))),
      ]),
    ),
    table(
      [
        '#',
        ...['standard', 'strict'].flatMap((policy) => [
          `${policies[policy] ?? policy}: ${columns.what}`,
          columns.share,
        ]),
      ],
      fallenRows(tables.policies, words),
    ),
    table(
      [
        columns.date,
        columns.commit,
        columns.people,
        columns.note,
        ...['standard', 'strict', 'bank', 'none'].map((policy) => `${policies[policy] ?? policy}: 10 / 100 / 1,000`),
      ],
      runs.map((run) => [
        run.date,
        run.commit,
        count(run.people),
        run.note[language],
        ...['standard', 'strict', 'bank', 'none'].map((policy) =>
          (run.fallen[policy] ?? []).map((share) => share.toFixed(2)).join(' / '),
        ),
      ]),
    ),
  ];
  return [
    `${columns.people}: ${count(people)}; ${words.seed}: ${seed}.`,
    ...parts.map((text, i) => `### ${headings[i] ?? ''}\n\n${foldTable(words.table, text)}`),
  ].join('\n\n');
};
