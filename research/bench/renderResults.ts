import { benchLabels } from './benchLabels';
import type { Results, Times } from './Results';
import { foldTable } from '../../tools/foldTable';

type Labels = (typeof benchLabels)['zh' | 'en'];

/** Three digits that count: the fourth changes from run to run. */
const figure = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

const table = (head: string, rows: readonly (readonly string[])[]): string =>
  [head, head.replace(/[^|]+/g, '---'), ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

const renderChecks = (checks: Results['checks'], { who, kinds, own }: Labels): string => {
  const names = [...new Set(Object.values(checks).flatMap((times) => Object.keys(times)))];
  const cell = (times: Times, name: string): string => {
    const time = times[name];
    const reference = times['zxcvbn-ts'];
    return time === undefined || reference === undefined ? '' : `${figure(time)} (${figure(time / reference)})`;
  };
  const columns = Object.keys(checks) as (keyof Labels['kinds'])[];
  return table(
    `| ${[who, ...columns.map((kind) => kinds[kind])].join(' | ')} |`,
    names.map((name) => [
      own[name as keyof Labels['own']] ?? name,
      ...columns.map((kind) => cell(checks[kind] ?? {}, name)),
    ]),
  );
};

/** The generated block of docs/guide/benchmark.md. */
export const renderResults = (
  { machine, node, versions, checks, prepare, worst, cold, growth, processes }: Results,
  language: 'zh' | 'en',
): string => {
  const labels = benchLabels[language];
  const { headings } = labels;
  const fold = (text: string): string => foldTable(labels.table, text);
  const aSecond = 1e6 / (checks['pinRandom']?.['prepared'] ?? NaN);
  const grown = (Object.keys(labels.growth) as (keyof Labels['growth'])[]).map((name) =>
    table(
      labels.growthHead(labels.growth[name]),
      Object.entries(growth[name] ?? {}).map(([count, time]) => [count, figure(time)]),
    ),
  );
  return [
    labels.setting(
      machine,
      node,
      Object.entries(versions)
        .map((pair) => pair.join(' '))
        .join(', '),
    ),
    `## ${headings.checks}`,
    fold(renderChecks(checks, labels)),
    `## ${headings.second}`,
    labels.second(figure(aSecond), figure(prepare), figure(processes.one), figure(processes.two)),
    `## ${headings.cold}`,
    fold(
      table(
        labels.cold,
        Object.entries(cold).map(([name, { load, first, heap, compile }]) => [
          `\`${name}\``,
          compile === undefined ? '' : figure(compile),
          figure(load),
          figure(first),
          figure(heap / 1000),
        ]),
      ),
    ),
    `## ${headings.growth}`,
    fold(grown.join('\n\n')),
    `## ${headings.worst}`,
    fold(
      table(
        labels.worst,
        Object.entries(worst).map(([name, time]) => [`\`${name}\``, figure(time / 1000)]),
      ),
    ),
  ].join('\n\n');
};
