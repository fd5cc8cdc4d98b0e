/**
 * Compiles the Java recipe with every warning as an error and runs it against a built package: the drill of the pool,
 * all golden vectors through it, and the region table. Needs a JDK of 17 or later.
 *
 *   npm run build && npm run java              with dist/
 *   npm run java -- <folder>                   with another one
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = join(__dirname, '../../..');
const sources = join(root, 'docs/recipes/code/java');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const classes = mkdtempSync(join(tmpdir(), 'yibao-java-'));
const commandLine = [process.execPath, join(dist, 'cli.js'), 'check', '--jsonl'];

const run = (program: string, args: readonly string[]): void => {
  execFileSync(program, args, { stdio: 'inherit' });
};

try {
  const files = readdirSync(sources)
    .filter((name) => name.endsWith('.java'))
    .map((name) => join(sources, name));
  run('javac', ['-Xlint:all', '-Werror', '--release', '17', '-d', classes, ...files]);
  run('java', ['-cp', classes, 'PoolDrill', ...commandLine]);
  run('java', ['-cp', classes, 'GoldenVectors', dist, ...commandLine]);
  run('java', ['-cp', classes, 'RegionRules', join(dist, 'regions.json'), '500112', 'social-security-card']);
} finally {
  rmSync(classes, { recursive: true });
}
