import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumer } from './consumer';
import { run } from './run';

/** How a project may be set up; `node10` is that of webpack 4, and fast-check has no types for it. */
const SETUPS: readonly (readonly string[])[] = [
  ['--moduleResolution', 'bundler', '--module', 'esnext'],
  ['--moduleResolution', 'nodenext', '--module', 'nodenext'],
  ['--moduleResolution', 'node10', '--module', 'commonjs', '--skipLibCheck'],
];

/**
 * Installs a tarball into a new project without network and uses it from ESM, CommonJS, a script, TypeScript and the
 * command line.
 *
 * @param tarball - path of the packed package.
 * @param folder - an existing folder in which the project is made.
 */
export const tryTarball = (tarball: string, folder: string): void => {
  const project = join(folder, 'consumer');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--offline', '--legacy-peer-deps', tarball], project);
  // The one package that an entry wants beside it, from here, since there is no network.
  symlinkSync(join(process.cwd(), 'node_modules/fast-check'), join(project, 'node_modules/fast-check'), 'junction');
  for (const [name, code] of Object.entries(consumer)) writeFileSync(join(project, name), code);
  for (const name of Object.keys(consumer).filter((each) => !each.endsWith('.ts'))) run('node', [name], project);
  run('npx', ['--offline', 'yibao-password-policy', 'regions'], project);
  const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  const strict = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--target',
    'es2020',
    '--ignoreDeprecations',
    '6.0',
  ];
  for (const setup of SETUPS) run('node', [compiler, ...strict, ...setup, 'types.ts'], project);
};
