import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { run } from './run';

/** Runs in Node 18 and later alone, and loads modules of whoever calls it. */
const NODE_ONLY = /[\\/]cli\.js$/;

/**
 * Whether every built file but the command line, of CommonJS, ES modules and scripts, is ES2017. acorn reads the syntax, that of regular
 * expressions included, which es-check skips; es-check knows newer built-ins too. Throws where a file is not.
 *
 * @param dist - the folder of the built package.
 * @returns the number of files.
 */
export const checkSyntax = (dist: string): number => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => join(dist, name));
  const modules = files.filter((name) => name.endsWith('.mjs'));
  const scripts = files.filter((name) => name.endsWith('.js') && !NODE_ONLY.test(name));
  const parseAs =
    (sourceType: 'module' | 'script') =>
    (path: string): void => {
      parse(readFileSync(path, 'utf8'), { ecmaVersion: 2017, sourceType, allowHashBang: true });
    };
  modules.forEach(parseAs('module'));
  scripts.forEach(parseAs('script'));
  run('tools/node_modules/.bin/es-check', ['es2017', ...modules, '--module', '--checkFeatures', '--noCache']);
  run('npx', [
    '--prefix',
    'tools',
    'es-check',
    'es2017',
    ...scripts,
    '--allowHashBang',
    '--checkFeatures',
    '--noCache',
  ]);
  return modules.length + scripts.length;
};
