import { limits } from './limits';
import type { Size } from './measureSizes';

/** `| \`./form\` | … | … |`: a row of an entry, whose last cell is its size. */
const ROW = /^(\| `(\.[^`]*)` \|.*\| )[^|]*( \|)$/gm;

/** As entries.md says it: kB gzipped, with a plus where the core is there already, a dash where nothing is loaded. */
const textOf = (name: string, sizes: Readonly<Record<string, Size>>): string => {
  const size = sizes[name];
  if (!size) return '—';
  return `${limits[name]?.over === undefined ? '' : '+'}${(size.gzip / 1000).toFixed(1)} kB`;
};

/** The page of the entries with the sizes written again from what was measured. */
export const writeEntrySizes = (page: string, sizes: Readonly<Record<string, Size>>): string =>
  page.replace(ROW, (_, row: string, name: string, end: string) => row + textOf(name, sizes) + end);
