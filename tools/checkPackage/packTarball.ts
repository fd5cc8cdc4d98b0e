import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run';

/**
 * Packs the project in the current folder as `npm publish` would.
 *
 * @param folder - where the tarball goes.
 * @returns its path.
 */
export const packTarball = (folder: string): string => {
  run('npm', ['pack', '--silent', '--pack-destination', folder]);
  const name = readdirSync(folder).find((each) => each.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm has packed nothing');
  return join(folder, name);
};
