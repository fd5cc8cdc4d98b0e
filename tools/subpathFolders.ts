/**
 * `write` makes the folders by which webpack 4 and `moduleResolution: node10`, which do not read `exports`, find the
 * subpaths: strength/light/package.json points to dist/strength/light.js. npm calls it before it packs, and `remove`
 * after, so that they are in the package and not in the project.
 */
import { mkdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

interface Manifest {
  exports: Readonly<
    Record<string, string | { import?: { default: string }; require?: { types: string; default: string } }>
  >;
}

const root = process.cwd();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const subpaths = Object.keys(manifest.exports).filter(
  (name) => name !== '.' && typeof manifest.exports[name] === 'object',
);

const write = (subpath: string): void => {
  const target = manifest.exports[subpath];
  if (typeof target !== 'object' || !target.import || !target.require)
    throw new Error(`${subpath} has no import and require in exports`);
  const fromHere = (path: string): string => posix.relative(posix.normalize(subpath), posix.normalize(path));
  const pointer = {
    main: fromHere(target.require.default),
    module: fromHere(target.import.default),
    types: fromHere(target.require.types),
    sideEffects: false,
  };
  mkdirSync(join(root, subpath), { recursive: true });
  writeFileSync(join(root, subpath, 'package.json'), `${JSON.stringify(pointer, null, 2)}\n`);
};

const remove = (subpath: string): void => {
  rmSync(join(root, subpath, 'package.json'), { force: true });
  for (let folder = posix.normalize(subpath); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // Not there any more, or not yet empty: another subpath is below it.
    }
  }
};

subpaths.forEach(process.argv[2] === 'remove' ? remove : write);
