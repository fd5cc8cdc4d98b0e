import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeScript } from '../composeScript';
import type { Installed } from '../Installed';
import { nameOf } from '../nameOf';
import { engines } from '../paths';
import type { Row } from '../Row';
import { runBare } from '../runBare';

/** An app that imports every subpath by name, as a page would, and hands them out. */
const app = (
  subpaths: readonly string[],
): string => `${subpaths.map((name, i) => `import * as entry${i} from '${nameOf(name)}';`).join('\n')}
const entries = { ${subpaths.map((name, i) => `'${name}': entry${i}`).join(', ')} };
export default (subpath) => entries[subpath];`;

/** What webpack 4 makes of the package. It does not read `exports`; its parser stops at ES2019. */
export const webpack4 = ({ project, subpaths }: Installed): Row[] => {
  const builder = join(engines, 'node_modules/webpack');
  if (!existsSync(builder)) throw new Error('webpack 4 is not installed: npm ci --prefix research/engines');
  const folder = join(project, 'webpack4');
  mkdirSync(folder);
  writeFileSync(join(folder, 'app.js'), app(subpaths));
  writeFileSync(
    join(folder, 'build.js'),
    `require(${JSON.stringify(builder)})({
    mode: 'production', context: __dirname, entry: './app.js', performance: { hints: false },
    output: { path: __dirname, filename: 'bundle.js', library: 'load', libraryTarget: 'var', libraryExport: 'default' },
  }, (error, stats) => {
    const said = error || ((stats.hasErrors() || stats.hasWarnings()) && stats.toString('errors-warnings'));
    if (said) console.error(said);
    process.exitCode = said ? 1 : 0;
  });`,
  );
  // webpack 4 hashes with MD4, which OpenSSL 3 has put away.
  execFileSync(process.execPath, ['--openssl-legacy-provider', 'build.js'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { version } = JSON.parse(readFileSync(join(builder, 'package.json'), 'utf8')) as { version: string };
  const library = readFileSync(join(folder, 'bundle.js'), 'utf8');
  return [{ engine: `webpack ${version}`, form: 'ES modules', ...runBare(composeScript(library, subpaths)) }];
};
