import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { browserFolder, rootFolder } from '../harness/paths';

const home = join(browserFolder, 'uni-app');

/** What a new project of uni-app has besides its pages. */
const files: Readonly<Record<string, string>> = {
  'vite.config.js':
    "import uni from '@dcloudio/vite-plugin-uni';\nexport default { plugins: [(uni.default ?? uni)()] };",
  'index.html':
    '<!doctype html><html lang="zh-CN"><head><meta name="viewport" content="width=device-width" /><title>修改密码</title></head><body><div id="app"></div><script type="module" src="/src/main.js"></script></body></html>',
  'src/main.js':
    "import { createSSRApp } from 'vue';\nimport App from './App.vue';\nexport const createApp = () => ({ app: createSSRApp(App) });",
  'src/App.vue': '<script>export default {};</script>',
  'src/manifest.json':
    '{ "name": "change", "appid": "", "versionName": "1.0.0", "versionCode": "100", "vueVersion": "3" }',
  'src/pages.json':
    '{ "pages": [{ "path": "uni-app/change-password", "style": { "navigationBarTitleText": "修改密码" } }] }',
};

/**
 * A project of uni-app with the recipe and the built package in it.
 *
 * @returns its folder, below this one so that uni-app's own packages are found; the caller removes it.
 */
export async function createProject(): Promise<string> {
  const project = await mkdtemp(join(home, '.project-'));
  await mkdir(join(project, 'src'));
  // The compiler looks here for the platforms that it can build for.
  await cp(join(home, 'package.json'), join(project, 'package.json'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
  for (const part of ['uni-app', 'form'])
    await cp(join(rootFolder, 'docs/recipes/code', part), join(project, 'src', part), { recursive: true });
  const installed = 'node_modules/yibao-password-policy';
  await cp(join(inject('projectFolder'), installed), join(project, installed), { recursive: true });
  return project;
}

/**
 * Builds a project with uni-app's own compiler.
 *
 * @param platform - `h5` or `mp-weixin`.
 * @returns the folder with what was built, and all that the compiler wrote.
 */
export async function buildProject(
  project: string,
  platform: 'h5' | 'mp-weixin',
): Promise<{ folder: string; log: string }> {
  const uni = join(home, 'node_modules/@dcloudio/vite-plugin-uni/bin/uni.js');
  const env = { ...process.env, NODE_ENV: 'production', UNI_INPUT_DIR: join(project, 'src') };
  const built = await promisify(execFile)(process.execPath, [uni, 'build', '-p', platform], { cwd: project, env });
  return { folder: join(project, 'dist/build', platform), log: built.stdout + built.stderr };
}
