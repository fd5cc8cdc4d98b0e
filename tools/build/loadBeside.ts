import type { Plugin } from 'esbuild';

/** What the command line loads only when it is asked for, and the file of the package that holds it already. */
const FILES: Readonly<Record<string, string>> = {
  '../strength': './strength.js',
  '../strength/light': './strength/light.js',
  '../regions/generated/regions.json': './regions.json',
};

const NAMESPACE = 'load-beside';

/**
 * An esbuild plugin for the command line: what it imports late is required from beside it in the package, not bundled
 * a second time. A path that is known only at run time, such as a module of the platform, stays an `import()`.
 */
export const loadBeside: Plugin = {
  name: NAMESPACE,
  setup(build) {
    // Node 18 has it; tsup's target for the other entries does not.
    build.initialOptions.supported = { ...build.initialOptions.supported, 'dynamic-import': true };
    build.onResolve({ filter: /^\.\.\// }, ({ kind, path }) => {
      const file = kind === 'dynamic-import' ? FILES[path] : undefined;
      return file === undefined ? undefined : { path: file, namespace: NAMESPACE };
    });
    // `import()` of JSON needs an attribute that Node 18 does not know; `require` does not.
    build.onLoad({ filter: /^/, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
    build.onResolve({ filter: /^/, namespace: NAMESPACE }, ({ path }) => ({ path, external: true }));
  },
};
