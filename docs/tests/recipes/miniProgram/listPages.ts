import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of a mini-program, as app.json names them: those of the main package, then those of its subpackages. */
export const listPages = (app: string): string[] => {
  const { pages, subPackages } = JSON.parse(readFileSync(join(app, 'app.json'), 'utf8')) as {
    pages: string[];
    subPackages: { root: string; pages: string[] }[];
  };
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
};
