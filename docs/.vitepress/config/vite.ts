import type { UserConfig } from 'vitepress';
import { patchable, patchZxcvbn } from '../../../tools/build/patchZxcvbn';
import { aliases } from './aliases';
import { translateComponent } from './themeLabels';

/** The pages run the source of the package, with zxcvbn-ts changed as the build of the package changes it. */
export const vite: NonNullable<UserConfig['vite']> = {
  resolve: { alias: aliases },
  // What is bundled beforehand never comes to the plugin below.
  optimizeDeps: { exclude: ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common'] },
  plugins: [
    {
      name: 'translate-theme',
      enforce: 'pre',
      transform: (source, id) => {
        const [, name] = /theme-default\/(?:components\/)?(\w+\.vue)$/.exec(id) ?? [];
        return name === undefined ? undefined : translateComponent(name, source);
      },
    },
    {
      name: 'patch-zxcvbn',
      enforce: 'pre',
      load: (id) => {
        const [path = ''] = id.split('?');
        return patchable.test(path) ? patchZxcvbn(path) : undefined;
      },
    },
  ],
  // The meter's lists are one chunk that is loaded when a page asks for it.
  build: { chunkSizeWarningLimit: 1000 },
};
