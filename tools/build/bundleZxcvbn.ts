import type { Plugin } from 'esbuild';
import { patchable, patchZxcvbn } from './patchZxcvbn';

/**
 * An esbuild plugin that bundles zxcvbn-ts without its clock, without `matchAll`, without the Levenshtein distance, and
 * with lists that are unpacked late. Fails where a new version of zxcvbn-ts no longer has what is replaced.
 */
export const bundleZxcvbn: Plugin = {
  name: 'bundle-zxcvbn',
  setup(build) {
    build.onLoad({ filter: patchable }, ({ path }) => ({ contents: patchZxcvbn(path), loader: 'js' }));
  },
};
