import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from './paths';

/**
 * Builds the package into a project that has installed it: what a browser runs from there are the very files that are
 * published, found through the `exports` of package.json. Types are left out.
 *
 * @returns a temporary folder that holds `node_modules/yibao-password-policy/`; the caller removes it.
 * @throws Error where the build fails.
 * @example const site = await serveFolder(buildPackage());
 */
export function buildPackage(): string {
  const project = mkdtempSync(join(tmpdir(), 'yibao-password-policy-'));
  const folder = join(project, 'node_modules/yibao-password-policy');
  const tsup = join(rootFolder, 'tools/node_modules/tsup/dist/cli-default.js');
  const config = ['--config', join(rootFolder, 'tools/tsup.config.ts')];
  execFileSync(process.execPath, [tsup, ...config, '--no-dts', '--silent', '--out-dir', join(folder, 'dist')], {
    cwd: rootFolder,
  });
  copyFileSync(join(rootFolder, 'package.json'), join(folder, 'package.json'));
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  return project;
}
