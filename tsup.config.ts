import { defineConfig } from 'tsup';
import { bundleZxcvbn } from './scripts/strength/bundleZxcvbn';

/** Every entry of the package by its path in dist; each is self-contained, since mini-programs cannot share chunks. */
const entry = {
  index: 'src/index.ts',
  guidance: 'src/guidance/index.ts',
  strength: 'src/strength/index.ts',
  'strength/light': 'src/strength/light/index.ts',
  'blocklists/strict': 'src/blocklists/strictBlocklist.ts',
  'messages/zh-CN': 'src/messages/zh-CN.ts',
  'messages/zh-HK': 'src/messages/zh-HK.ts',
  'messages/zh-TW': 'src/messages/zh-TW.ts',
  'messages/en': 'src/messages/en.ts',
};

export default defineConfig({
  entry,
  format: ['cjs', 'esm'],
  outExtension: ({ format }) => ({ js: format === 'cjs' ? '.js' : '.mjs' }),
  // iOS 12 and Android 7 WebView; WeChat's npm builder parses ES2018.
  target: 'es2017',
  platform: 'neutral',
  dts: true,
  splitting: false,
  // WeChat's npm builder and webpack 4 cannot read zxcvbn-ts as it is packaged: it is bundled in.
  noExternal: [/^@zxcvbn-ts\//],
  esbuildPlugins: [bundleZxcvbn],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
  },
  treeshake: true,
  clean: true,
});
