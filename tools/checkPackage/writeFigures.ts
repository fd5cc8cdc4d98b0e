import { foldTable } from '../foldTable';
import { replaceBlock } from '../replaceBlock';
import type { Cut } from './measureCut';
import type { Size } from './measureSizes';
import { renderCut } from './renderCut';
import { renderSizes } from './renderSizes';
import type { sizePages } from './sizePages';

const SUMMARIES = { zh: '看表', en: 'Show the table' } as const;

/** A page of the guide with its two tables written again from what was measured. */
export const writeFigures = (
  page: string,
  sizes: Readonly<Record<string, Size>>,
  cuts: readonly Cut[],
  language: keyof typeof sizePages,
): string =>
  replaceBlock(
    replaceBlock(page, 'tools/sizes.ts, entries', foldTable(SUMMARIES[language], renderSizes(sizes, language))),
    'tools/sizes.ts, cut',
    foldTable(SUMMARIES[language], renderCut(cuts, language)),
  );
