/**
 * Checks the package as those who install it will find it: packs it, and gives the tarball to publint, to
 * are-the-types-wrong and to new projects; measures every entry of dist/ and compares with the guide. Exits with 1 if
 * anything failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './checkPackage/check';
import { checkSyntax } from './checkPackage/checkSyntax';
import { findStaleFigures } from './checkPackage/findStaleFigures';
import { limits } from './checkPackage/limits';
import { measureCut } from './checkPackage/measureCut';
import { measureSizes } from './checkPackage/measureSizes';
import { packTarball } from './checkPackage/packTarball';
import { run } from './checkPackage/run';
import { tryTarball } from './checkPackage/tryTarball';

/** What is read by other languages has no types. */
const DATA = ['./regions.json', './regions.schema.json'];

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    let tarball = '';
    await check('npm pack', () => {
      tarball = packTarball(folder);
    });
    await check('publint', () => {
      run('tools/node_modules/.bin/publint', ['--strict', tarball]);
    });
    await check('are the types wrong', () => {
      run('tools/node_modules/.bin/attw', [tarball, '--exclude-entrypoints', ...DATA]);
    });
    await check('packed tarball in new projects', () => {
      tryTarball(tarball, folder);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await check('ES2017 syntax', () => `${checkSyntax('dist')} files`);
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
