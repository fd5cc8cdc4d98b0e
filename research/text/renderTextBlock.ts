import type { Share } from '../attack/results/Results';
import { textLabels } from './textLabels';
import type { SetRow, TextResults } from './TextResults';
import type { TextRun } from './TextRun';
import { textThresholds } from './textThresholds';
import { foldTable } from '../../tools/foldTable';

type Cell = string | number;

const table = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const count = (value: number): string => value.toLocaleString('en');
const percent = (value: number): string => `${value.toFixed(2)} %`;
const withInterval = ({ share, low, high }: Share): string =>
  `${share.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** Within 100 guesses, and of all choices, in percent. */
const attackAims = { fallen: 0.2, refused: 43 };
/** Who is asked about each kind. */
const kindColumns = ['core', 'zxcvbn-ts', 'zxcvbn-ts-raw'];
const aimed = ['core', 'light', 'full'];

const acceptedBy = ({ shares }: SetRow, checker: string): number =>
  shares.find((share) => share.checker === checker)?.accepted ?? NaN;

/** The generated part about text passwords in one language: the same figures in both. */
export const renderTextBlock = (results: TextResults, runs: readonly TextRun[], language: 'zh' | 'en'): string => {
  const { columns, headings, kinds, checkers, sets, quantities, verdicts, seed } = textLabels[language];
  const nameOf = (checker: string): string => checkers[checker] ?? checker;
  const compared = results.sets[0]?.shares.map(({ checker }) => checker) ?? [];
  const verdict = (isMet: boolean): string => verdicts[isMet ? 0 : 1];
  const setAims = results.sets.flatMap((row) => {
    const { least = -Infinity, most = Infinity } = row.aim ?? {};
    if (!row.aim) return [];
    const sign = row.aim.least === undefined ? `≤ ${most} %` : `≥ ${least} %`;
    return aimed.map((checker) => [
      nameOf(checker),
      sets[row.set],
      sign,
      percent(acceptedBy(row, checker)),
      verdict(acceptedBy(row, checker) >= least && acceptedBy(row, checker) <= most),
    ]);
  });
  const fallenAims = results.fallen
    .filter(({ checker }) => aimed.includes(checker))
    .flatMap(({ checker, firstRefused, shares }) => {
      const share = shares.find(({ at }) => at === 100)?.share ?? NaN;
      return [
        [
          nameOf(checker),
          columns.within,
          `≤ ${attackAims.fallen} %`,
          percent(share),
          verdict(share <= attackAims.fallen),
        ],
        [
          nameOf(checker),
          columns.first,
          `≤ ${attackAims.refused} %`,
          percent(firstRefused),
          verdict(firstRefused <= attackAims.refused),
        ],
      ];
    });
  const parts = [
    table([columns.checker, columns.quantity, columns.aim, columns.measured, columns.met], [...setAims, ...fallenAims]),
    table(
      [columns.checker, ...results.sets.map(({ set, size }) => `${sets[set]} (${count(size)})`)],
      compared.map((checker) => [nameOf(checker), ...results.sets.map((row) => percent(acceptedBy(row, checker)))]),
    ),
    table(
      [columns.policy, columns.people, columns.first, ...textThresholds.map(count)],
      results.fallen.map(({ checker, people, firstRefused, shares }) => [
        nameOf(checker),
        count(people),
        percent(firstRefused),
        ...shares.map(withInterval),
      ]),
    ),
    table(
      [columns.policy, columns.guesses, columns.published, columns.simulated, columns.tolerance, columns.met],
      results.calibration.map(({ quantity, guesses, published, measured, tolerance }) => [
        quantities[quantity],
        guesses === undefined ? columns.accepted : count(guesses),
        percent(published),
        percent(measured),
        tolerance.toFixed(1),
        verdict(Math.abs(published - measured) <= tolerance),
      ]),
    ),
    table(
      [columns.family, columns.size, columns.aim, ...kindColumns.map((name) => nameOf(name)), columns.strong],
      results.kinds.map((row) => [
        kinds[row.kind],
        row.size,
        row.most === undefined ? '' : `≤ ${row.most} %`,
        percent(row.accepted),
        percent(row['zxcvbn-ts'] ?? NaN),
        percent(row['zxcvbn-ts-raw'] ?? NaN),
        percent(row.strong),
      ]),
    ),
    table(
      [columns.family, columns.size, columns.accepted],
      results.families.map(({ family, size, accepted }) => [`\`${family}\``, size, accepted]),
    ),
    table(
      [
        columns.date,
        columns.commit,
        columns.note,
        ...results.sets.filter(({ aim }) => aim).map(({ set }) => sets[set]),
        columns.first,
        columns.within,
      ],
      runs.map((run) => [
        run.date,
        run.commit,
        run.note[language],
        ...results.sets.filter(({ aim }) => aim).map(({ set }) => percent(run.accepted[set] ?? NaN)),
        percent(run.refused),
        percent(run.fallen),
      ]),
    ),
  ];
  return [
    `${columns.people}: ${count(results.people)}; ${seed}: ${results.seed}.`,
    ...parts.map((text, i) => `### ${headings[i] ?? ''}\n\n${foldTable(textLabels[language].table, text)}`),
  ].join('\n\n');
};
