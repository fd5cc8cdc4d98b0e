/** Writes the tables of `docs/guide/detectors.md` and its mirror: every code with its share of all PINs, and the families. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { replaceBlock } from '../../tools/replaceBlock';
import { countCodes } from './detectors/countCodes';
import { readBudget } from './detectors/readBudget';
import { renderBudget, renderCodes } from './detectors/renderDetectors';

const script = fileURLToPath(import.meta.url);

/** The pages with their blocks written anew, by path. */
export const buildDetectors = (root: string): Map<string, string> => {
  const counts = countCodes();
  const budget = readBudget(readFileSync(join(root, 'tests/budget/pinBudget.test.ts'), 'utf8'));
  return new Map(
    (['docs/guide/detectors.md', 'docs/en/guide/detectors.md'] as const).map((path) => {
      const language = path.startsWith('docs/en/') ? 'en' : 'zh';
      const name = 'docs/generators/buildDetectors.ts';
      const page = readFileSync(join(root, path), 'utf8');
      const withCodes = replaceBlock(page, `${name}, codes`, renderCodes(language, counts));
      return [path, replaceBlock(withCodes, `${name}, families`, renderBudget(language, budget))];
    }),
  );
};

const main = (): void => {
  const root = dirname(dirname(dirname(script)));
  for (const [path, text] of buildDetectors(root)) {
    writeFileSync(join(root, path), text);
    console.log(`written: ${path}`);
  }
};

if (argv[1] === script) main();
