import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { loadBeside } from '../../tools/build/loadBeside';
import { bundleZxcvbn } from '../../tools/build/bundleZxcvbn';

const root = join(__dirname, '../..');

/** Builds the command line and what it loads late as the package has them, into a new temporary folder; answers the folder. */
export const buildCli = async (): Promise<string> => {
  const outdir = mkdtempSync(join(tmpdir(), 'yibao-cli-'));
  const common: BuildOptions = { absWorkingDir: root, outdir, bundle: true, format: 'cjs', logLevel: 'error' };
  await build({
    ...common,
    entryPoints: { cli: 'src/cli/index.ts' },
    platform: 'node',
    target: 'node18',
    plugins: [loadBeside],
  });
  await build({
    ...common,
    entryPoints: { strength: 'src/strength/index.ts', 'strength/light': 'src/strength/light.ts' },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [bundleZxcvbn],
  });
  copyFileSync(join(root, 'src/regions/generated/regions.json'), join(outdir, 'regions.json'));
  return outdir;
};
