import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies what other languages read (region table, schema, golden vectors) beside the built code.
 *
 * @param root - the folder of the project.
 * @param dist - the folder of the built package.
 */
export const copyData = (root: string, dist: string): void => {
  const vectors = join(root, 'tests/vectors');
  mkdirSync(join(dist, 'vectors'), { recursive: true });
  copyFileSync(join(root, 'src/regions/generated/regions.json'), join(dist, 'regions.json'));
  copyFileSync(join(root, 'data/regions/schema.json'), join(dist, 'regions.schema.json'));
  for (const name of readdirSync(vectors).filter((each) => each.endsWith('.json')))
    copyFileSync(join(vectors, name), join(dist, 'vectors', name));
};
