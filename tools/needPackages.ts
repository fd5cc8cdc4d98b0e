/**
 * Stops a script whose folder has no packages yet, and says how to get them: `npm ci` at the root does not install those
 * of the side folders, and "Cannot find module" says neither which folder is meant nor what to do.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

const missing = argv.slice(2).filter((folder) => !existsSync(join(__dirname, '..', folder, 'node_modules')));

if (missing.length > 0) {
  const installs = missing.map((folder) => `npm ci --prefix ${folder}`).join(' && ');
  console.error(`This script needs packages that are not installed yet. Run first:\n\n  ${installs}\n`);
  process.exitCode = 1;
}
