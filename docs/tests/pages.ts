import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(__dirname, '../..');
const FENCE = /^(`{3,})[^\n]*\n[^]*?^\1[ ]*$/gm;

/** The text of a file, by its path from the root of the project. */
export const readPage = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Whether a path from the root of the project names a file or a folder. */
export const isPath = (path: string): boolean => existsSync(join(root, path));

/** Every Markdown file below a folder, as paths from the root with forward slashes, sorted. */
export const listPages = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/(^|[\\/])node_modules[\\/]/.test(name))
    .map((name) =>
      relative(root, join(root, folder, name))
        .split(sep)
        .join('/'),
    )
    .sort();

/** A page without its code blocks. */
export const proseOf = (markdown: string): string => markdown.replace(FENCE, '');

/** The levels of the headings in their order: '## a' and '### b' are [2, 3]. */
export const headingLevels = (markdown: string): number[] =>
  (proseOf(markdown).match(/^#{1,6} /gm) ?? []).map((mark) => mark.length - 1);

/** The targets of all links, as they are written. */
export const linksOf = (markdown: string): string[] =>
  [
    ...proseOf(markdown)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, target = '']) => target);
