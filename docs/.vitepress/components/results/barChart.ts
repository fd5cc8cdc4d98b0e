import * as Plot from '@observablehq/plot';
import { colorOf, drawChart, ROOMY, type Chart } from './drawChart';

/** One bar: its name, its length and whether it is this library's. */
export interface Bar {
  /** What the bar means, as the page shows it. */
  name: string;
  /** The measured value, above 0. */
  value: number;
  /** The value as it is written beside the bar, with its unit. */
  text: string;
  /** Whether the bar is of this library, which has a colour of its own. */
  isOurs: boolean;
}

/** Bars on a log axis, shortest first, with their values in words beside them. */
export const drawBars = (label: string, axis: string, bars: readonly Bar[]): Chart => {
  const sorted = [...bars].sort((a, b) => a.value - b.value);
  const least = Math.min(...bars.map(({ value }) => value)) / 2;
  const most = Math.max(...bars.map(({ value }) => value));
  return drawChart(label, (width) => ({
    height: (width > ROOMY ? 34 : 48) * sorted.length + 60,
    marginLeft: width > ROOMY ? 210 : 16,
    marginRight: 90,
    marginBottom: 40,
    x: { type: 'log', domain: [least, most], label: axis, grid: true, ticks: [0.1, 1, 10, 100, 1000].filter((tick) => tick >= least && tick <= most), tickFormat: (value: number) => value.toLocaleString('en') },
    y: { domain: sorted.map(({ name }) => name), label: null, axis: width > ROOMY ? 'left' : null, padding: width > ROOMY ? 0.4 : 0.6 },
    marks: [
      Plot.barX(sorted, {
        x1: least,
        x2: 'value',
        y: 'name',
        fill: ({ isOurs }: Bar) => colorOf(isOurs ? 'standard' : 'other'),
      }),
      Plot.text(sorted, { x: 'value', y: 'name', text: 'text', dx: 6, textAnchor: 'start', fill: 'currentColor', fontSize: 13 }),
      ...(width > ROOMY
        ? []
        : [Plot.text(sorted, { x: least, y: 'name', text: 'name', dy: -18, textAnchor: 'start', fill: 'currentColor', fontSize: 12 })]),
    ],
    style: { fontSize: '13px' },
  }));
};
