import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from './paths';

/**
 * Builds the documentation with VitePress as it is published, without the generated reference.
 *
 * @returns a temporary folder with the site; the caller removes it.
 * @throws Error where a page does not build; its output is in the error.
 * @example const site = await serveFolder(buildSite());
 */
export function buildSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const vitepress = join(rootFolder, 'docs/node_modules/vitepress/bin/vitepress.js');
  execFileSync(process.execPath, [vitepress, 'build', 'docs', '--outDir', folder], { cwd: rootFolder, stdio: 'pipe' });
  return folder;
}
