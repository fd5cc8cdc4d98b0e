import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** A chart in the two widths that the pages have; the style sheet shows one of them. */
export interface Chart {
  /** SVG for a column of text on a desk. */
  wide: string;
  /** SVG for a phone. */
  narrow: string;
}

const WIDE = 688;
const NARROW = 340;

/** From this width on a chart has room for names beside it. */
export const ROOMY = 500;

/** Colours of the style sheet, so that one picture serves the light and the dark page. */
export const colorOf = (name: string): string => `var(--chart-${name})`;

/** Escapes what would end an attribute. */
const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** One chart as SVG, drawn twice; `label` is what a screen reader says in its place. */
export const drawChart = (label: string, optionsFor: (width: number) => Plot.PlotOptions): Chart => {
  const draw = (width: number): string => {
    const { document } = parseHTML('<html><body></body></html>');
    const plot = Plot.plot({ ...optionsFor(width), width, document } as Plot.PlotOptions);
    plot.setAttribute('role', 'img');
    plot.removeAttribute('fill');
    // Plot names its marks and axes for nobody: the picture as a whole has one name.
    const svg = plot.outerHTML
      .replace(/<style>[^]*?<\/style>/g, '')
      .replace(/ aria-(label|description)="[^"]*"/g, '')
      .replace(/<g /g, '<g aria-hidden="true" ');
    return svg.replace('<svg ', `<svg aria-label="${escape(label)}" `);
  };
  return { wide: draw(WIDE), narrow: draw(NARROW) };
};
