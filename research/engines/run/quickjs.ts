import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getQuickJS } from 'quickjs-emscripten';
import { composeScript } from '../composeScript';
import type { Installed } from '../Installed';
import { linkCommonJs } from '../linkCommonJs';
import { root } from '../paths';
import type { Outcome, Row } from '../Row';

const { version } = JSON.parse(
  readFileSync(join(root, 'research/node_modules/quickjs-emscripten/package.json'), 'utf8'),
) as {
  version: string;
};

/** A bare JavaScript engine, not V8: neither DOM nor Node.js. Loads the CommonJS files, and the one script. */
export const quickjs = async ({ package: folder, subpaths }: Installed): Promise<Row[]> => {
  const engine = await getQuickJS();
  const script = readFileSync(join(folder, 'dist/yibao-password-policy.global.js'), 'utf8');
  const run = (form: Row['form'], library: string, names: readonly string[]): Row => {
    const answer = engine.evalCode(composeScript(library, names)) as string;
    return {
      engine: `QuickJS (quickjs-emscripten ${version})`,
      form,
      ...(JSON.parse(answer) as { vectors: Outcome; smoke: Outcome }),
    };
  };
  return [
    run('CommonJS', linkCommonJs(join(folder, 'dist'), subpaths), subpaths),
    run(
      'script',
      `${script}; const load = () => yibaoPasswordPolicy;`,
      subpaths.filter((name) => name === '' || name === 'adapters'),
    ),
  ];
};
