/** What a page pays for the adapters, and that the built entry uses the core beside it instead of holding a second one. */
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { shareCore } from '../../tools/build/shareCore';
import type * as adapters from '../../src/adapters';
import * as core from '../../src/index';

const CORE = "export { definePolicy, prepareSubject, checkPassword } from './src/index';";

const bundle = async (options: BuildOptions): Promise<string> => {
  const { outputFiles } = await build({
    bundle: true,
    target: 'es2017',
    platform: 'neutral',
    write: false,
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
};

const sizeOf = async (contents: string): Promise<number> => {
  const code = await bundle({ stdin: { contents, resolveDir: process.cwd() }, minify: true, format: 'esm' });
  return gzipSync(code, { level: 9 }).length;
};

const buildEntry = (format: 'esm' | 'cjs', extension: string): Promise<string> =>
  bundle({
    entryPoints: ['src/adapters/index.ts'],
    format,
    outdir: 'dist',
    outExtension: { '.js': extension },
    plugins: [shareCore(['adapters'])],
  });

test('all five shapes add at most 2,500 bytes to the core, gzipped', async () => {
  const added = (await sizeOf(`${CORE} export * from './src/adapters';`)) - (await sizeOf(CORE));
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(2_500);
});

describe('the built entry', () => {
  test('imports the core of its own format and nothing else', async () => {
    const esm = await buildEntry('esm', '.mjs');
    expect(new Set([...esm.matchAll(/from "([^"]+)"/g)].map(([, path]) => path))).toEqual(new Set(['./index.mjs']));
    const cjs = await buildEntry('cjs', '.js');
    expect(new Set([...cjs.matchAll(/require\("([^"]+)"\)/g)].map(([, path]) => path))).toEqual(
      new Set(['./index.js']),
    );
    expect(esm.length).toBeLessThan(20_000);
  });

  test('works with the core that is given to it', async () => {
    const module = { exports: {} as typeof adapters };
    const asked: unknown[] = [];
    new Function('require', 'module', await buildEntry('cjs', '.js'))((path: string) => {
      asked.push(path);
      return core;
    }, module);
    const policy = core.definePolicy({ region: '361000' });
    const subject = core.prepareSubject(policy, { birthDate: '1990-01-08' });
    expect(module.exports.messageRule(policy, () => ({ subject }))('900108')).toBe('这是初始密码，请换一个');
    expect(new Set(asked)).toEqual(new Set(['./index.js']));
  });
});
