import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOutsideLoads } from './findOutsideLoads';

/**
 * Looks through a built site: it must work in closed networks.
 *
 * @throws {Error} naming the first file that loads something from another host
 */
export const refuseOutsideHosts = (outDir: string): void => {
  for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((each) =>
    /\.(html|css)$/.test(each),
  )) {
    const [found] = findOutsideLoads(readFileSync(join(outDir, name), 'utf8'));
    if (found !== undefined) throw new Error(`${name} loads from another host: ${found}`);
  }
};
