/** Measures the built package in dist/ and writes the tables of docs/guide/sizes.md, the column of entries.md, and their mirrors. */
import { readFileSync, writeFileSync } from 'node:fs';
import { measureCut } from './checkPackage/measureCut';
import { measureSizes } from './checkPackage/measureSizes';
import { entryPages, sizePages } from './checkPackage/sizePages';
import { writeEntrySizes } from './checkPackage/writeEntrySizes';
import { writeFigures } from './checkPackage/writeFigures';

const main = async (): Promise<void> => {
  const sizes = await measureSizes();
  const cuts = measureCut();
  console.table(sizes);
  console.table(cuts);
  for (const language of ['zh', 'en'] as const) {
    const path = sizePages[language];
    writeFileSync(path, writeFigures(readFileSync(path, 'utf8'), sizes, cuts, language));
    const entries = entryPages[language];
    writeFileSync(entries, writeEntrySizes(readFileSync(entries, 'utf8'), sizes));
  }
};

void main();
