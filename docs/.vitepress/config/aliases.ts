import { fileURLToPath } from 'node:url';
import { entries } from '../../../tools/build/entries';

const NAME = 'yibao-password-policy';

const pathOf = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

const specifierOf = (entry: string): string => (entry === 'index' ? NAME : `${NAME}/${entry}`);

/**
 * For Vite's `resolve.alias`: the pages find the entries of the package in its source, so that the site needs no build
 * of it. Each name is taken as a whole, never as the beginning of another.
 */
export const aliases = Object.entries(entries).map(([entry, file]) => ({
  find: new RegExp(`^${specifierOf(entry)}$`),
  replacement: pathOf(file),
}));
