import type { Plugin } from 'esbuild';

/** What the command line loads only when it is asked for, and the file of the package that holds it already. */
const FILES: Readonly<Record<string, string>> = {
  '../strength': './strength.js',
  '../strength/light': './strength/light.js',
  '../regions/generated/regions.json': './regions.json',
};

/**
 * An esbuild plugin for the command line: what it imports late is required from beside it in the package, not bundled
 * a second time.
 */
export const loadBeside: Plugin = {
  name: 'load-beside',
  setup(build) {
    // `import()` of JSON needs an attribute that Node 18 does not know; `require` does not.
    build.initialOptions.supported = { ...build.initialOptions.supported, 'dynamic-import': false };
    build.onResolve({ filter: /^\.\.\// }, ({ kind, path }) => {
      const file = kind === 'dynamic-import' ? FILES[path] : undefined;
      return file === undefined ? undefined : { path: file, external: true };
    });
  },
};
