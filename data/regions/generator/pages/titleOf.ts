import type { RegionFile } from '../RegionFile';
import { nameOf } from './nameOf';
import type { RegionTexts } from './RegionTexts';

/** The title of the page of one data file; the banks are kept apart from the other nationwide rows. */
export const titleOf = (fileName: string, file: RegionFile, texts: RegionTexts): string =>
  fileName === 'banks.json' ? texts.banks : nameOf(file, texts);
