import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceBlock } from '../../tools/replaceBlock';
import { loadLabels } from './loadLabels';
import type { Load } from './measureLoad';

export type Language = 'zh' | 'en';
type Labels = (typeof loadLabels)[Language];

/** What research/results/load.json holds. */
export interface LoadResults {
  source: string;
  node: string;
  processor: string;
  cores: number;
  /** What a process holds that waits: the command line after an answer, and Node alone. */
  idleMB: { commandLine: number; node: number };
  /** Millions of lines in one process. */
  memory: Load;
  /** Of so many rounds the best counts. */
  rounds: number;
  /** By what was checked. */
  rates: Partial<Record<keyof Labels['checked'], Load>>;
}

const root = join(__dirname, '../..');

/** Each language, the name of a page, and the page. */
export const pages: readonly (readonly [Language, 'cli' | 'scale', string])[] = [
  ['zh', 'cli', join(root, 'docs/guide/cli.md')],
  ['zh', 'scale', join(root, 'docs/guide/scale.md')],
  ['en', 'cli', join(root, 'docs/en/guide/cli.md')],
  ['en', 'scale', join(root, 'docs/en/guide/scale.md')],
];

/** The results as they were measured last. */
export const readResults = (): LoadResults =>
  JSON.parse(readFileSync(join(root, 'research/results/load.json'), 'utf8')) as LoadResults;

const grouped = (value: number): string => Math.round(value).toLocaleString('en');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ratesOf = ({ rates }: LoadResults): [keyof Labels['checked'], Load][] =>
  Object.entries(rates) as [keyof Labels['checked'], Load][];

/** What was measured and how, and the lines a second. */
const renderRates = (results: LoadResults, labels: Labels): string => {
  const { node, processor, cores, rounds } = results;
  const rows = ratesOf(results).map(([name, { linesPerCoreSecond, mostMB }]) => [
    labels.checked[name],
    grouped(linesPerCoreSecond),
    `${mostMB} MB`,
  ]);
  const counts = ratesOf(results).map(([, { lines }]) => grouped(lines));
  return `${labels.setting(`${processor} × ${cores}`, node, rounds, counts)}\n\n${table(labels.rates, rows)}`;
};

/** Everybody in the schemes of the mainland, once. */
const PEOPLE = 1.3e9;
const HOUR = 3600;
const DAY = 24 * HOUR;

const renderCountry = (results: LoadResults, labels: Labels): string =>
  table(
    labels.country,
    ratesOf(results).map(([name, { linesPerCoreSecond }]) => [
      labels.checked[name],
      grouped(PEOPLE / linesPerCoreSecond / HOUR),
      (PEOPLE / linesPerCoreSecond / DAY).toFixed(1),
    ]),
  );

/** The resident set of a process that waits, and after each million lines of one that does not. */
const renderMemory = ({ memory, idleMB }: LoadResults, labels: Labels): string => {
  const { residentMB, mostMB, lines } = memory;
  return [
    table([labels.millions, ...residentMB.map((_, i) => String(i + 1))], [['MB', ...residentMB.map(String)]]),
    labels.most(grouped(lines), mostMB, idleMB),
  ].join('\n\n');
};

/** A page with its generated blocks as the results have them. */
export const renderPage = (page: string, name: 'cli' | 'scale', results: LoadResults, language: Language): string => {
  const blocks =
    name === 'cli' ? { rates: renderRates } : { rates: renderRates, country: renderCountry, memory: renderMemory };
  return Object.entries(blocks).reduce(
    (text, [block, render]) =>
      replaceBlock(text, `research/load/main.ts (${block})`, render(results, loadLabels[language])),
    page,
  );
};
