/**
 * Builds the package: code and types (tsup.config.ts), the data for other languages, the folder for mini-programs.
 *
 * npm run build                  into dist/
 * npm run build -- <folder>      into another one
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyData } from './build/copyData';
import { copyMiniprogram } from './build/copyMiniprogram';

const root = join(__dirname, '..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

const tsup = join(root, 'tools/node_modules/tsup/dist/cli-default.js');
const config = join(root, 'tools/tsup.config.ts');

if (!existsSync(tsup)) throw new Error('the tools are not installed: npm ci --prefix tools');
rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [tsup, '--config', config, '--silent', '--out-dir', dist], {
  cwd: root,
  stdio: 'inherit',
});
copyData(root, dist);
copyMiniprogram(dist);
