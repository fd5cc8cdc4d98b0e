import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execRuntime } from '../execRuntime';
import type { Installed } from '../Installed';
import { nameOf } from '../nameOf';
import { question } from '../question';
import type { Row } from '../Row';
import { runners } from '../runners';
import { runtimeList } from '../runtimeList';

/** Loads the package by its name in both ways and prints what the runners answer. */
const program = (subpaths: readonly string[]): string => `import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
${subpaths.map((subpath, i) => `import * as entry${i} from '${nameOf(subpath)}';`).join('\n')}
const require = createRequire(import.meta.url);
const names = { ${subpaths.map((subpath) => `'${subpath}': '${nameOf(subpath)}'`).join(', ')} };
const modules = { ${subpaths.map((subpath, i) => `'${subpath}': entry${i}`).join(', ')} };
runInThisContext(${JSON.stringify(runners)});
const ask = (load) => JSON.parse((function () { return ${question(subpaths)}; }).call(globalThis));
const version = typeof Bun === 'object' ? Bun.version : typeof Deno === 'object' ? Deno.version.deno : process.versions.node;
console.log(JSON.stringify({
  version,
  'CommonJS': ask((subpath) => require(names[subpath])),
  'ES modules': ask((subpath) => modules[subpath]),
}));`;

/** Server runtimes, which load the installed package by its name. */
export const runtimes = ({ project, subpaths }: Installed): Row[] => {
  writeFileSync(join(project, 'runtimes.mjs'), program(subpaths));
  return runtimeList.flatMap((runtime) => {
    const answer = JSON.parse(execRuntime(runtime, ['runtimes.mjs'], project)) as Record<
      Row['form'],
      Omit<Row, 'engine' | 'form'>
    > & { version: string };
    if (!runtime.npmPackage.endsWith(`@${answer.version}`))
      throw new Error(`${runtime.npmPackage} answers as ${answer.version}`);
    return (['CommonJS', 'ES modules'] as const).map((form) => ({ engine: runtime.name, form, ...answer[form] }));
  });
};
