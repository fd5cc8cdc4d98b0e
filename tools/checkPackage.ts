/**
 * Checks the package as those who install it will find it: packs it, and gives the tarball to publint, to
 * are-the-types-wrong and to new projects. Exits with 1 if anything failed. How large it is: `tools/checkSizes.ts`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './checkPackage/check';
import { checkSyntax } from './checkPackage/checkSyntax';
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
    await check('npm pack once more, the same bytes', () => {
      const again = packTarball(mkdtempSync(join(folder, 'again-')));
      if (!readFileSync(tarball).equals(readFileSync(again))) throw new Error('another tarball');
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
};

void main();
