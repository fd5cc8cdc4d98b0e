/**
 * Builds the package: code and types (tsup.config.ts), the data for other languages, the folder for mini-programs.
 *
 * npm run build                  into dist/
 * npm run build -- <folder>      into another one
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyData } from './build/copyData';
import { copyMiniprogram } from './build/copyMiniprogram';

const root = join(__dirname, '..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent', '--out-dir', dist], {
  cwd: root,
  stdio: 'inherit',
});
copyData(root, dist);
copyMiniprogram(dist);
