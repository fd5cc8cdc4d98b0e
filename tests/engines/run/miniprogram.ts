import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeScript } from '../composeScript';
import type { Installed } from '../Installed';
import { linkCommonJs } from '../linkCommonJs';
import { engines } from '../paths';
import type { Row } from '../Row';
import { runBare } from '../runBare';

/** What WeChat's own npm builder makes of the package. It must not warn: what it warns of is left out. */
export const miniprogram = ({ project, subpaths }: Installed): Row[] => {
  const builder = join(engines, 'node_modules/miniprogram-ci');
  if (!existsSync(builder)) throw new Error('miniprogram-ci is not installed: npm ci --prefix tests/engines');
  const output = join(project, 'miniprogram');
  const { version: installed } = JSON.parse(readFileSync(join(project, 'node_modules/yibao-password-policy/package.json'), 'utf8')) as { version: string };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', version: '1.0.0', dependencies: { 'yibao-password-policy': installed } }));
  writeFileSync(join(project, 'buildNpm.js'), `require(${JSON.stringify(builder)}).packNpmManually({
    packageJsonPath: ${JSON.stringify(join(project, 'package.json'))}, miniprogramNpmDistDir: ${JSON.stringify(output)},
  }).then(({ miniProgramPackNum, warnList }) => {
    if (miniProgramPackNum !== 1 || warnList.length > 0) throw new Error(JSON.stringify({ miniProgramPackNum, warnList }));
  }).catch((error) => { console.error(error); process.exitCode = 1; });`);
  execFileSync(process.execPath, ['buildNpm.js'], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  const { version } = JSON.parse(readFileSync(join(builder, 'package.json'), 'utf8')) as { version: string };
  const library = linkCommonJs(join(output, 'miniprogram_npm/yibao-password-policy'), subpaths);
  return [{ engine: `WeChat (miniprogram-ci ${version})`, form: 'CommonJS', ...runBare(composeScript(library, subpaths)) }];
};
