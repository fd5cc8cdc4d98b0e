import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type Page } from './readPage';

const inOrder = (one: Page, other: Page): number =>
  one.order === other.order ? (one.path < other.path ? -1 : 1) : one.order - other.order;

/**
 * The pages of a folder, by `order`, then by path.
 *
 * @param root the folder of all pages
 * @param folder below it; a folder that is not there has no pages
 * @param isDeep whether the folders in it count too
 */
export const listPages = (root: string, folder: string, isDeep: boolean): Page[] => {
  const place = join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: isDeep, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\\/g, '/'))
    .map((name) =>
      readPage(
        [folder, name.slice(0, -3)].filter((part) => part !== '').join('/'),
        readFileSync(join(place, name), 'utf8'),
      ),
    )
    .sort(inOrder);
};
