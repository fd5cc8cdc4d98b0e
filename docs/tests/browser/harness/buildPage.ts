import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build, type Plugin } from 'vite';
import { browserFolder } from './paths';

/** What a page is made of. */
export interface PageParts {
  /** The page, relative to `docs/tests/browser/`: an HTML file. */
  page: string;
  /** Files by the name under which the page imports them: `{ recipe: '/…/ChangePassword.vue' }`. */
  files: Readonly<Record<string, string>>;
  /** The folder of a project that has installed our package. */
  projectFolder: string;
  /** What compiles `.vue` files; default: Vue 3. */
  compiler?: Plugin;
  /** The folder below this one whose packages come first, such as `vue2`. */
  home?: string;
}

const PACKAGE = 'yibao-password-policy';

/**
 * Finds packages as a project does that has installed them all: ours through the `exports` of its package.json, the
 * others in this folder or in `more/`, also for the recipes, which live in `docs/`.
 */
function findPackages({ files, projectFolder, home = '' }: PageParts): Plugin {
  const homes = [home, '', 'more']
    .map((name) => join(browserFolder, name))
    .filter((path) => existsSync(join(path, 'node_modules')));
  return {
    name: 'find-packages',
    enforce: 'pre',
    async resolveId(source, importer) {
      const file = files[source];
      if (file !== undefined) return file;
      if (source === PACKAGE || source.startsWith(`${PACKAGE}/`))
        return this.resolve(source, join(projectFolder, 'package.json'), { skipSelf: true });
      if (importer === undefined || importer.includes('/node_modules/') || /^[./\0]/.test(source)) return null;
      for (const home of homes) {
        const found = await this.resolve(source, join(home, 'package.json'), { skipSelf: true });
        if (found !== null) return found;
      }
      return null;
    },
  };
}

/**
 * Builds a page with Vite, as a project that uses the library would.
 *
 * @param parts - the page, the recipe and where the package is.
 * @returns a temporary folder with the page; the caller removes it.
 * @throws Error where something cannot be found or compiled.
 * @example const folder = await buildPage({ page: 'pages/vue.html', files: { recipe }, projectFolder });
 */
export async function buildPage(parts: PageParts): Promise<string> {
  const { page, home, compiler = vue() } = parts;
  const outDir = await mkdtemp(join(tmpdir(), 'page-'));
  await build({
    configFile: false,
    root: browserFolder,
    logLevel: 'error',
    resolve: { dedupe: home === undefined ? ['vue', 'react', 'react-dom'] : [] },
    plugins: [findPackages(parts), compiler, react()],
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      rollupOptions: { input: join(browserFolder, page) },
    },
  });
  return outDir;
}
