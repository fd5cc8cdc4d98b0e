import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One script that defines `load(subpath)` over the CommonJS files of a folder, as a mini-program does: each file is run
 * when it is first asked for, and may require its neighbours by relative path.
 *
 * @param folder - holds `index.js` and a file for each subpath, as they are published.
 * @param subpaths - `''` is `index.js`.
 */
export const linkCommonJs = (folder: string, subpaths: readonly string[]): string => {
  const files = subpaths.map((name) => name || 'index');
  const bodies = files.map(
    (name) =>
      `${JSON.stringify(name)}(module, exports, require) {\n${readFileSync(join(folder, `${name}.js`), 'utf8')}\n}`,
  );
  return `const load = (() => {
    const files = { ${bodies.join(',\n')} };
    const loaded = {};
    const run = (name) => {
      if (!loaded[name]) {
        const module = loaded[name] = { exports: {} };
        const base = name.split('/').slice(0, -1);
        files[name](module, module.exports, (path) => run(path.split('/').reduce((at, part) => (part === '..' ? at.slice(0, -1) : part === '.' ? at : at.concat(part)), base).join('/').replace(/\\.js$/, '')));
      }
      return loaded[name].exports;
    };
    return (subpath) => run(subpath || 'index');
  })();`;
};
