import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entries } from './entries';

/** They need packages that a mini-program does not have. */
const LEFT_OUT: readonly string[] = ['testing', 'vue', 'react'];

/**
 * Copies the CommonJS file of every entry into `miniprogram/`. WeChat's npm builder takes the folder that package.json
 * names `miniprogram` as it is; of `main` it would keep one file and lose the subpaths.
 *
 * @param dist - the folder of the built package.
 */
export const copyMiniprogram = (dist: string): void => {
  for (const name of Object.keys(entries).filter((each) => !LEFT_OUT.includes(each))) {
    const target = join(dist, 'miniprogram', `${name}.js`);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(dist, `${name}.js`), target);
  }
};
