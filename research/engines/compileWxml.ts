import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { engines } from './paths';

/** An element as WeChat's view gets it; a text is a string. */
export interface ViewNode {
  tag: string;
  attr?: Record<string, unknown>;
  children: (ViewNode | string)[];
}

/** The tree of a page, by its name in app.json, for what `data` holds. */
export type RenderPage = (page: string, data: object) => ViewNode;

interface Compiler {
  wxmlToJs(folder: string): string;
}

type Generate = (data: object, patch: object, global: object) => ViewNode;

/**
 * Compiles every WXML file of a mini-program with WeChat's own compiler. Throws what it complains of.
 *
 * @param project - the folder of app.json.
 */
export const compileWxml = (project: string): RenderPage => {
  const { wxmlToJs } = createRequire(join(engines, 'package.json'))('miniprogram-compiler') as Compiler;
  const find = runInNewContext(`(function (window) {${wxmlToJs(project)}})({})`, { console }) as (
    path: string,
  ) => Generate | undefined;
  return (page, data) => {
    const generate = find(`${page}.wxml`);
    if (!generate) throw new Error(`no such page: ${page}`);
    return generate(JSON.parse(JSON.stringify(data)) as object, {}, {});
  };
};
