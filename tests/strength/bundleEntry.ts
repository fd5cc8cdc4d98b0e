import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundleZxcvbn } from '../../tools/build/bundleZxcvbn';
import type * as entry from '../../src/strength';

const PATHS = { full: 'src/strength/index.ts', light: 'src/strength/light.ts' };

/** An entry as it is published: one minified CommonJS text with zxcvbn-ts patched and bundled in. */
export const bundleEntry = async (kind: keyof typeof PATHS): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [PATHS[kind]],
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2017',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [bundleZxcvbn],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** Runs a bundled entry as a fresh module. */
export const loadEntry = (code: string): typeof entry => {
  const module = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports as typeof entry;
};

/** Bytes after gzip. */
export const sizeOf = (code: string): number => gzipSync(code, { level: 9 }).length;
