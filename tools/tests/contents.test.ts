/** What is published: which files, nothing that runs at install, nothing that is fetched with it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { entries } from '../build/entries';
import { bundleZxcvbn } from '../build/bundleZxcvbn';
import { packFreshCopy } from '../packFreshCopy';
import { temporaryFolder } from './temporaryFolder';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  version: string;
  exports: Record<string, unknown>;
  scripts: Record<string, string>;
  dependencies?: unknown;
  optionalDependencies?: unknown;
  bundleDependencies?: unknown;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { files, tarball } = packFreshCopy(temporaryFolder());

describe('the packed package', () => {
  test('has the files of tools/tests/contents.txt and no other', () => {
    // Types that several entries share are in files whose names hold a hash.
    const found = files.map(({ path }) => path.replace(/-[\w-]{8}\.d\.(m?ts)$/, '-*.d.$1'));
    expect(found.sort()).toEqual(read('tools/tests/contents.txt').trim().split('\n').sort());
  });

  test('has a folder for each subpath with code, for those who do not read exports', () => {
    const subpaths = Object.keys(manifest.exports).filter(
      (name) => name !== '.' && typeof manifest.exports[name] === 'object',
    );
    const folders = files.map(({ path }) => path).filter((path) => /^(?!dist\/).+\/package\.json$/.test(path));
    expect(folders.sort()).toEqual(subpaths.map((name) => `${name.slice(2)}/package.json`).sort());
  });

  // The strength engine is in it three times (ESM, CommonJS, mini-programs), half a megabyte each; nobody bundles all.
  test('is below 1.7 MB', () => {
    expect(statSync(tarball).size).toBeGreaterThan(500_000);
    expect(statSync(tarball).size).toBeLessThan(1_700_000);
  });
});

describe('package.json', () => {
  test('names nothing that is fetched with the package', () => {
    const { dependencies, optionalDependencies, bundleDependencies } = manifest;
    expect({ dependencies, optionalDependencies, bundleDependencies }).toEqual({});
    const required = Object.keys(manifest.peerDependencies).filter(
      (name) => !manifest.peerDependenciesMeta[name]?.optional,
    );
    expect(required).toEqual([]);
  });

  test('has no script that runs at install', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'dependencies'];
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });

  test('has an entry in exports for each that is built, and no other', () => {
    const exported = Object.keys(manifest.exports).filter((name) => typeof manifest.exports[name] === 'object');
    expect(exported.sort()).toEqual(
      Object.keys(entries)
        .map((name) => (name === 'index' ? '.' : `./${name}`))
        .sort(),
    );
  });
});

test('NOTICE names every npm package of which code is bundled, with its version', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.values(entries),
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['fast-check', 'react', 'vue'],
    plugins: [bundleZxcvbn],
  });
  const names = new Set(
    Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  );
  expect(names.size).toBeGreaterThan(1);
  for (const name of names) {
    const { version } = JSON.parse(read(`node_modules/${name}/package.json`)) as Manifest;
    expect(read('NOTICE')).toContain(`${name} ${version}`);
  }
});
