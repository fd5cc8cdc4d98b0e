import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { replaceBlock } from '../../tools/replaceBlock';
import { measureCoverage } from './coverage';
import { families, strictFamilies } from './families';
import { guideEn } from './guideEn';
import type { GuideTexts } from './GuideTexts';
import { guideZh } from './guideZh';
import { readNpmLists } from './npmLists';
import { npmFamilies } from './npmWeights';
import { patterns } from './patterns';
import { fitPopularity } from './popularity';
import { successAt } from './sourceA';
import { unpackBands } from '../../src/blocklists/createBlocklist';

const pages: Readonly<Record<string, GuideTexts>> = {
  'docs/guide/blocklists.md': guideZh,
  'docs/en/guide/blocklists.md': guideEn,
};

type Rows = readonly (readonly (string | number)[])[];

const percent = (value: number): string => `${value.toFixed(1)} %`;

function listIngredients({ translate }: GuideTexts): Rows {
  return [...families, ...strictFamilies.slice(-1), ...npmFamilies(readNpmLists())].map(({ title, mass, reason }) => [
    translate(title),
    `${mass} %`,
    translate(reason),
  ]);
}

function listCoverage(rows: ReturnType<typeof measureCoverage>, { translate }: GuideTexts): Rows {
  return rows.map(({ ingredients, size, dodonew, csdn, lists }) => [
    translate(ingredients),
    size === 0 ? '-' : size,
    ...[dodonew, csdn, ...lists].map(percent),
  ]);
}

function listFit(): Rows {
  const sorted = fitPopularity([...families, ...npmFamilies(readNpmLists())])
    .sort()
    .reverse();
  const model = (guesses: number): number => 100 * sorted.slice(0, guesses).reduce((sum, share) => sum + share, 0);
  return successAt.map(({ guesses, dodonew, csdn }) => [
    guesses,
    percent(model(guesses)),
    percent(dodonew),
    percent(csdn),
  ]);
}

function listSizes(files: ReadonlyMap<string, string>): Rows {
  return [...files].map(([file, content]) => {
    const code = content.replace(/^\/\/.*\n/gm, '');
    return [`\`${file}\``, code.length, gzipSync(code, { level: 9 }).length];
  });
}

function listContents(strict: string): Rows {
  const bands = unpackBands(strict, 6);
  return [300, 1000, 2000, 10000].map((size, i) => {
    const pins = bands.slice(0, i + 2).flat();
    const yymmdd = pins.filter(patterns.yymmdd).length;
    const yyyymd = pins.filter((pin) => !patterns.yymmdd(pin) && (patterns.yyyymd(pin) || patterns.yyyymm(pin))).length;
    return [size, yymmdd, yyyymd, pins.length - yymmdd - yyyymd];
  });
}

function renderSection({ heading, intro, head }: GuideTexts['fit'], rows: Rows): string {
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return [`### ${heading}`, ...(intro === undefined ? [] : [intro]), table].join('\n\n');
}

/** The pages with their generated block measured anew; the text around it is written by hand. About eight seconds. */
export function renderGuide(root: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const strict = /6: '([^']+)'/.exec(files.get('src/blocklists/generated/strictPins.ts') ?? '')?.[1] ?? '';
  const [coverage, fit] = [measureCoverage(), listFit()];
  return new Map(
    Object.entries(pages).map(([path, texts]) => {
      const block = [
        renderSection(texts.ingredients, listIngredients(texts)),
        renderSection(texts.contents, listContents(strict)),
        renderSection(texts.coverage, listCoverage(coverage, texts)),
        renderSection(texts.fit, fit),
        renderSection(texts.sizes, listSizes(files)),
      ].join('\n\n');
      return [path, replaceBlock(readFileSync(join(root, path), 'utf8'), 'data/buildBlocklists.ts', block)];
    }),
  );
}
