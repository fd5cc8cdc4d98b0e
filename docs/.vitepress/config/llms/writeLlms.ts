import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteConfig } from 'vitepress';
import { readPage } from '../readPage';
import { expandIncludes } from './expandIncludes';
import { renderLlms } from './renderLlms';

/** Rows of the region table are data: programs read `regions.json`. */
const isRegionRows = (path: string): boolean => /(^|\/)regions\/(?!index)/.test(path);

/** For VitePress's `buildEnd`: `llms.txt` names every page, `llms-full.txt` holds what the pages say. */
export const writeLlms = ({ srcDir, outDir, pages, site }: SiteConfig): void => {
  const sources = [...pages].sort().map((path) => ({ path, text: readFileSync(join(srcDir, path), 'utf8') }));
  const read = sources.map(({ path, text }) => readPage(path.replace(/\.md$/, ''), text));
  const sections = Object.entries(site.locales).map(([locale, { label }]) => ({
    label,
    pages: read.filter(({ path }) => path.startsWith('en/') === (locale === 'en')),
  }));
  const full = sources
    .filter(({ path }) => !isRegionRows(path))
    .map(({ path, text }) => expandIncludes(text, dirname(join(srcDir, path))));
  writeFileSync(
    join(outDir, 'llms.txt'),
    renderLlms({ ...site, description: site.locales['root']?.description ?? site.description }, sections),
  );
  writeFileSync(join(outDir, 'llms-full.txt'), full.join('\n\n---\n\n'));
};
