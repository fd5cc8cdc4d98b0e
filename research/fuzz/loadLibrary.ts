import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { instrument } from './instrument';
import type * as library from './library';

/** The library as the targets use it, and how often each block of it ran. */
export interface Instrumented {
  library: typeof library;
  counts: Uint32Array;
}

/** Bundles the source, puts counters into it and loads it. */
export const loadLibrary = (): Instrumented => {
  const entryPoints = [join(__dirname, 'library.ts')];
  const { outputFiles } = buildSync({
    entryPoints,
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2017',
    logLevel: 'error',
  });
  const { code, blocks } = instrument(outputFiles[0]?.text ?? '');
  const counts = new Uint32Array(blocks);
  const loaded = { exports: {} };
  new Function('module', 'exports', 'blockCounts', code)(loaded, loaded.exports, counts);
  return { library: loaded.exports as Instrumented['library'], counts };
};
