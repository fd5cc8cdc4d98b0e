import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './paths';

/** The site as `npm run docs:build` leaves it. */
export const siteFolder = join(rootFolder, 'docs/.vitepress/dist');

/**
 * The pages of the built site, by their paths without ending; the one for addresses that lead nowhere is among them.
 *
 * @throws Error where the site is not built.
 */
export const listSitePages = (): string[] => {
  if (!existsSync(join(siteFolder, 'index.html'))) throw new Error('The site is not built: npm run docs:build');
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(^|(?<=\/))index\.html$|\.html$/, ''))
    .sort();
};
