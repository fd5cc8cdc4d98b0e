import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'esbuild';

const root = join(__dirname, '../..');
const src = join(root, 'src');

/** The files whose exports the front door passes on. */
const frontDoor = new Set(
  [...readFileSync(join(src, 'index.ts'), 'utf8').matchAll(/^export \{.* from '\.\/([\w/-]+)';$/gm)].map(
    ([, path = '']) => join(src, path),
  ),
);

/** Entries that others pass on: the wrappers of the frameworks are thin, and the form is beside them. */
const shared: Readonly<Record<string, string>> = { [join(src, 'form')]: 'form' };

/**
 * An esbuild plugin for entries that work with the core: what a room imports from the front door's files is not bundled
 * in again but imported from the core's entry beside it, so that a page that uses both loads the core once; and so with
 * what the wrappers import from the form.
 *
 * Bundlers, Node, WeChat's npm builder and copies of the folder all follow a relative path to a file in the same folder.
 *
 * @param rooms - folders of src/ whose entry is at the top of the built package.
 */
export const shareCore = (rooms: readonly string[]): Plugin => ({
  name: 'share-core',
  setup(build) {
    const extension = build.initialOptions.outExtension?.['.js'] ?? '.js';
    build.onResolve({ filter: /^\.\.\// }, ({ path, resolveDir }) => {
      if (!rooms.includes(relative(src, resolveDir).split(sep)[0] ?? '')) return undefined;
      const target = resolve(resolveDir, path);
      const entry = frontDoor.has(target) ? 'index' : shared[target];
      return entry === undefined ? undefined : { path: `./${entry}${extension}`, external: true };
    });
  },
});
