import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recipeFolder } from '../../../docs/tests/recipes/miniProgram/paths';
import { composeScript } from '../composeScript';
import type { Installed } from '../Installed';
import { linkCommonJs } from '../linkCommonJs';
import { engines } from '../paths';
import { proveMiniProgram } from '../proveMiniProgram';
import { readProjectConfig } from '../readProjectConfig';
import type { Row } from '../Row';
import { runBare } from '../runBare';

/**
 * What WeChat's own npm builder makes of the package in the recipe's mini-program, as that one's configuration says. It
 * must not warn: what it warns of is left out. The recipe's pages must judge with it, and WeChat's compiler take their WXML.
 */
export const miniprogram = async ({ project, subpaths }: Installed): Promise<Row[]> => {
  const builder = join(engines, 'node_modules/miniprogram-ci');
  if (!existsSync(builder)) throw new Error('miniprogram-ci is not installed: npm ci --prefix research/engines');
  cpSync(recipeFolder, project, { recursive: true });
  const [{ packageJsonPath, miniprogramNpmDistDir }] = readProjectConfig(project).setting.packNpmRelationList;
  const output = join(project, miniprogramNpmDistDir);
  const { version: installed } = JSON.parse(
    readFileSync(join(project, 'node_modules/yibao-password-policy/package.json'), 'utf8'),
  ) as { version: string };
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', version: '1.0.0', dependencies: { 'yibao-password-policy': installed } }),
  );
  writeFileSync(
    join(project, 'buildNpm.js'),
    `require(${JSON.stringify(builder)}).packNpmManually({
    packageJsonPath: ${JSON.stringify(join(project, packageJsonPath))}, miniprogramNpmDistDir: ${JSON.stringify(output)},
  }).then(({ miniProgramPackNum, warnList }) => {
    if (miniProgramPackNum !== 1 || warnList.length > 0) throw new Error(JSON.stringify({ miniProgramPackNum, warnList }));
  }).catch((error) => { console.error(error); process.exitCode = 1; });`,
  );
  execFileSync(process.execPath, ['buildNpm.js'], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  const { version } = JSON.parse(readFileSync(join(builder, 'package.json'), 'utf8')) as { version: string };
  const built = join(output, 'miniprogram_npm/yibao-password-policy');
  await proveMiniProgram(project, built);
  const library = linkCommonJs(built, subpaths);
  return [
    { engine: `WeChat (miniprogram-ci ${version})`, form: 'CommonJS', ...runBare(composeScript(library, subpaths)) },
  ];
};
