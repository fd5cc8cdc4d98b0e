import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { limits } from './limits';

/** Bytes of one entry. */
export interface Size {
  minified: number;
  gzip: number;
}

const sizeOf = (code: Uint8Array): Size => ({ minified: code.length, gzip: gzipSync(code, { level: 9 }).length });

/** What a page gets: bundled with esbuild, minified with terser, as webpack and Rollup do it. */
const bundle = async (contents: string): Promise<Size> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    // A project has its own.
    external: ['vue', 'react'],
    format: 'esm',
    target: 'es2017',
    write: false,
  });
  const { code = '' } = await minify(outputFiles[0]?.text ?? '', { module: true, ecma: 2017, compress: { passes: 2 } });
  return sizeOf(Buffer.from(code));
};

const measure = async (name: string): Promise<Size> => {
  const { code = '', file, over = '' } = limits[name] ?? {};
  if (file !== undefined) return sizeOf(readFileSync(file));
  const base = limits[over]?.code;
  if (base === undefined) return bundle(code);
  const [together, alone] = [await bundle(base + code), await bundle(base)];
  return { minified: together.minified - alone.minified, gzip: together.gzip - alone.gzip };
};

/** The sizes of all entries of the built package in `dist/`, by the names of `limits`. */
export const measureSizes = async (): Promise<Record<string, Size>> => {
  const names = Object.keys(limits);
  const sizes = await Promise.all(names.map(async (name) => [name, await measure(name)] as const));
  return Object.fromEntries(sizes);
};
