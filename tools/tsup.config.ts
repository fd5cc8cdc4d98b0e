import { defineConfig, type Options } from 'tsup';
import { entries } from './build/entries';
import { loadBeside } from './build/loadBeside';
import { shareCore } from './build/shareCore';
import { bundleZxcvbn } from './build/bundleZxcvbn';

const common: Options = {
  // iOS 12 and Android 7 WebView; WeChat's npm builder parses ES2018.
  target: 'es2017',
  platform: 'neutral',
  // Every entry is self-contained, but those that share the core: mini-programs cannot share chunks.
  splitting: false,
  treeshake: true,
  // WeChat's npm builder and webpack 4 cannot read zxcvbn-ts as it is packaged: it is bundled in.
  noExternal: [/^@zxcvbn-ts\//],
  esbuildPlugins: [bundleZxcvbn],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
  },
};

export default defineConfig([
  {
    ...common,
    entry: entries,
    esbuildPlugins: [bundleZxcvbn, shareCore(['adapters', 'form', 'vue', 'react', 'testing'])],
    format: ['cjs', 'esm'],
    outExtension: ({ format }) => ({ js: format === 'cjs' ? '.js' : '.mjs' }),
    dts: true,
  },
  {
    ...common,
    entry: { 'yibao-password-policy': 'tools/build/global.ts' },
    format: 'iife',
    globalName: 'yibaoPasswordPolicy',
    minify: true,
  },
  {
    ...common,
    entry: { cli: 'src/cli/index.ts' },
    // As in package.json's engines: no older Node runs it.
    target: 'node18',
    format: 'cjs',
    platform: 'node',
    outExtension: () => ({ js: '.js' }),
    esbuildPlugins: [loadBeside],
  },
]);
