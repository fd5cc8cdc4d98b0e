/** Measures every entry of dist/ against its limit, and the guide's figures against both. Exits with 1 if anything failed. */
import { check } from './checkPackage/check';
import { findStaleFigures } from './checkPackage/findStaleFigures';
import { limits } from './checkPackage/limits';
import { measureCut } from './checkPackage/measureCut';
import { measureSizes } from './checkPackage/measureSizes';

const main = async (): Promise<void> => {
  const sizes = await measureSizes();
  for (const [name, { gzip }] of Object.entries(sizes)) {
    await check(`size of ${name}`, () => {
      const limit = limits[name]?.limit ?? 0;
      if (gzip > limit) throw new Error(`${gzip} bytes, at most ${limit}`);
      return `${gzip} of ${limit} bytes`;
    });
  }
  await check('figures of docs/guide/sizes.md', () => {
    const stale = findStaleFigures(sizes, measureCut());
    if (stale.length > 0) throw new Error(`npm run sizes writes them again: ${stale.join(', ')}`);
  });
};

void main();
