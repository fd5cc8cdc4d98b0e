import { readFileSync } from 'node:fs';
import type { Cut } from './measureCut';
import type { Size } from './measureSizes';
import { sizePages } from './sizePages';
import { writeFigures } from './writeFigures';

const TOLERANCE = 0.02;

const FIGURE = /\d[\d,.]*/g;

const figuresOf = (line: string): number[] =>
  (line.match(FIGURE) ?? []).map((figure) => Number(figure.replace(/,/g, '')));

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(a, b);

const isFresh = (stated: string, measured: string): boolean => {
  const [before, now] = [figuresOf(stated), figuresOf(measured)];
  return (
    stated.replace(FIGURE, '0') === measured.replace(FIGURE, '0') &&
    before.every((figure, i) => isNear(figure, now[i] ?? NaN))
  );
};

/**
 * Which lines of the pages are more than 2 % away from what was measured; sizes differ by some bytes from one version of
 * zlib to the next.
 *
 * @returns the first cells of the rows, each with its page.
 */
export const findStaleFigures = (sizes: Readonly<Record<string, Size>>, cuts: readonly Cut[]): string[] =>
  (['zh', 'en'] as const).flatMap((language) => {
    const page = readFileSync(sizePages[language], 'utf8');
    const stated = page.split('\n');
    const measured = writeFigures(page, sizes, cuts, language).split('\n');
    return measured
      .filter((line, i) => !isFresh(stated[i] ?? '', line))
      .map((line) => `${sizePages[language]}: ${line.split('|')[1] ?? ''}`);
  });
