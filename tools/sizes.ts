/** Measures the built package in dist/ and writes the tables of docs/guide/sizes.md and its mirror. */
import { readFileSync, writeFileSync } from 'node:fs';
import { measureCut } from './checkPackage/measureCut';
import { measureSizes } from './checkPackage/measureSizes';
import { sizePages } from './checkPackage/sizePages';
import { writeFigures } from './checkPackage/writeFigures';

const main = async (): Promise<void> => {
  const sizes = await measureSizes();
  const cuts = measureCut();
  console.table(sizes);
  console.table(cuts);
  for (const language of ['zh', 'en'] as const) {
    const path = sizePages[language];
    writeFileSync(path, writeFigures(readFileSync(path, 'utf8'), sizes, cuts, language));
  }
};

void main();
