/**
 * Imported first by the generators: `npm ci` at the root does not install what this folder needs, and "Cannot find module"
 * says neither which folder is meant nor what to do.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

if (!existsSync(join(__dirname, 'node_modules'))) {
  console.error('This script needs packages that are not installed yet. Run first:\n\n  npm ci --prefix data\n');
  process.exit(1);
}
