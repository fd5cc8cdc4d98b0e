import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What a build and the generator of the region tables read and write, beside the packages. */
const SOURCES = [
  'package.json',
  'tsconfig.json',
  'tsup.config.ts',
  'tools',
  'data',
  'src',
  'tests/vectors',
  'docs/examples',
  'docs/regions',
  'docs/en/regions',
];

/** Where packages are installed; the copy shares them. */
const INSTALLED = ['', 'tools', 'data'];

/**
 * The generators need packages of their own: a build that fails for the want of one names a module and no way out.
 *
 * @throws {Error} that says what to install
 */
export const requirePackages = (isThere: (path: string) => boolean = existsSync): void => {
  const missing = INSTALLED.filter((name) => !isThere(join(root, name, 'node_modules')));
  if (missing.length === 0) return;
  throw new Error(`packages are missing: ${missing.map((name) => `npm ci --prefix ${name || '.'}`).join(' && ')}`);
};

/** A change of the region data: a day, and a value that the region starts to issue. */
export interface DataChange {
  dataVersion: string;
  /** The file of data/regions that gets a rule. */
  file: string;
  /** The new initial password, the same for everybody. */
  value: string;
}

interface RegionFile {
  dataVersion?: string;
  rules: object[];
}

const edit = (path: string, change: (file: RegionFile) => void): void => {
  const file = JSON.parse(readFileSync(path, 'utf8')) as RegionFile;
  change(file);
  writeFileSync(path, JSON.stringify(file));
};

/**
 * Builds the package from a copy of the project, with other region data if asked: the data file is edited and the
 * tables are generated from it, as a maintainer would.
 *
 * @param folder an empty folder
 * @returns the folder of the built package; about twenty seconds of one core
 */
export const buildWithData = (folder: string, change?: DataChange): string => {
  requirePackages();
  for (const name of SOURCES.filter((each) => existsSync(join(root, each))))
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  for (const name of INSTALLED) {
    const packages = join(root, name, 'node_modules');
    if (existsSync(packages)) symlinkSync(packages, join(folder, name, 'node_modules'), 'junction');
  }
  const run = (...args: readonly string[]): void => {
    execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  if (change) {
    edit(join(folder, 'data/regions/00-national.json'), (file) => {
      file.dataVersion = change.dataVersion;
    });
    edit(join(folder, 'data/regions', change.file), (file) => {
      file.rules.push({
        credential: 'social-security-card',
        rule: { type: 'fixed', value: change.value },
        sources: [
          { url: 'https://example.org/', title: 'made up', published: '2099-01-01', kind: 'news', fact: 'made up' },
        ],
      });
    });
    run('data/buildRegions.ts');
  }
  run('tools/build.ts');
  return join(folder, 'dist');
};
