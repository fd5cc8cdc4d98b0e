import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** What `require` of the package, or of one of its subpaths, gives. */
export type LoadPackage = (name: string) => unknown;

/**
 * Runs a file of a mini-program as WeChat does: CommonJS, relative paths or the package, and of its surroundings only
 * what `globals` names; there is no `process`, no timer, no `fetch`.
 *
 * @param file - an absolute path.
 */
export const loadModules = (file: string, globals: object, loadPackage: LoadPackage): void => {
  const context = createContext(globals);
  const loaded = new Map<string, { exports: unknown }>();

  const run = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    const body = runInContext(`(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`, context, {
      filename: path,
    }) as (require: (name: string) => unknown, module: object, exports: unknown) => void;
    body(
      (name) => (name.startsWith('.') ? run(`${join(dirname(path), name)}.js`) : loadPackage(name)),
      module,
      module.exports,
    );
    return module.exports;
  };

  run(file);
};
