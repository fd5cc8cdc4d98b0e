import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installed } from './Installed';
import { packFreshCopy } from '../../tools/packFreshCopy';

/** Entries that need another package beside them: `tests/frameworks` runs those for frameworks. */
const NEEDY = ['testing', 'vue', 'react'];

/**
 * Packs the package and installs it into a new project, without network.
 *
 * @param folder - an empty folder in which both are made.
 */
export const installPackage = (folder: string): Installed => {
  const [source, project] = [join(folder, 'source'), join(folder, 'project')];
  mkdirSync(source);
  mkdirSync(project);
  const { tarball } = packFreshCopy(source);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }));
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--offline', '--legacy-peer-deps', tarball], {
    cwd: project,
  });
  const installed = join(project, 'node_modules/yibao-password-policy');
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const subpaths = Object.keys(exports)
    .filter((name) => typeof exports[name] === 'object')
    .map((name) => name.replace(/^\.\/?/, ''));
  return { project, package: installed, subpaths: subpaths.filter((name) => !NEEDY.includes(name)) };
};
