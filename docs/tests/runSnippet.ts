import * as crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { transformSync } from 'esbuild';
import * as adapters from '../../src/adapters/index';
import * as form from '../../src/form/index';
import * as strict from '../../src/blocklists/strict';
import * as guidance from '../../src/guidance/index';
import * as core from '../../src/index';
import * as en from '../../src/messages/en';
import * as zhCN from '../../src/messages/zh-CN';
import * as zhHK from '../../src/messages/zh-HK';
import * as zhTW from '../../src/messages/zh-TW';
import * as strength from '../../src/strength/index';
import * as lightStrength from '../../src/strength/light';

const NAME = 'yibao-password-policy';

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, '../..', path), 'utf8'));

/** Every entry of the package and what is used for it here; JSON is read when it is asked for. */
const entries: Readonly<Record<string, () => unknown>> = {
  '': () => core,
  '/adapters': () => adapters,
  '/form': () => form,
  '/guidance': () => guidance,
  '/strength': () => strength,
  '/strength/light': () => lightStrength,
  '/blocklists/strict': () => strict,
  '/messages/zh-CN': () => zhCN,
  '/messages/zh-HK': () => zhHK,
  '/messages/zh-TW': () => zhTW,
  '/messages/en': () => en,
  '/regions.json': () => readJson('src/regions/generated/regions.json'),
  '/regions.schema.json': () => readJson('data/regions/schema.json'),
};

const load = (specifier: string): unknown => {
  if (specifier === 'node:crypto') return crypto;
  const [, vectors] = /^\/vectors\/([\w-]+\.json)$/.exec(specifier.slice(NAME.length)) ?? [];
  if (vectors !== undefined) return readJson(`tests/vectors/${vectors}`);
  const entry = specifier.startsWith(NAME) ? entries[specifier.slice(NAME.length)] : undefined;
  if (entry === undefined) throw new Error(`a snippet imports ${specifier}`);
  return entry();
};

/** The code blocks of a page in one language, in their order. */
export const snippetsOf = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);

/** How many results a snippet promises. */
export const countPromises = (code: string): number => code.split('// => ').length - 1;

/**
 * Runs a code block of the documentation and answers how many of its promises were kept.
 *
 * A promise is a line `expression; // => JSON`: the value, after a round trip through JSON, must be that value.
 * `expression; // => throws "text"` must throw an error whose message is that text. Of a JavaScript promise counts what
 * it resolves to or is rejected with.
 *
 * @throws {Error} naming the line of the first promise that does not hold
 */
export const runSnippet = async (code: string): Promise<number> => {
  const checked = code.replace(
    /^(?!\s*\/\/)(.+?);?[ ]+\/\/ => (throws )?(.+)$/gm,
    (line, expression: string, throws: string | undefined, json: string) =>
      `promise(() => (${expression}), ${json}, ${String(throws !== undefined)}, ${JSON.stringify(line)});`,
  );
  const kept: Promise<void>[] = [];
  const promise = (evaluate: () => unknown, expected: unknown, throws: boolean, line: string): void => {
    const answer = new Promise((resolve) => {
      resolve(evaluate());
    }).then(
      (value) => (throws || value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)),
      (error: unknown) => (throws && error instanceof Error ? error.message : error),
    );
    kept.push(
      answer.then((actual) => {
        if (!isDeepStrictEqual(actual, expected)) throw new Error(`${line}\nbut it is ${JSON.stringify(actual)}`);
      }),
    );
  };
  const { code: script } = transformSync(checked, {
    loader: 'ts',
    format: 'cjs',
    target: 'es2022',
    supported: { 'dynamic-import': false },
  });
  new Function('require', 'module', 'exports', 'promise', script)(load, { exports: {} }, {}, promise);
  return (await Promise.all(kept)).length;
};
