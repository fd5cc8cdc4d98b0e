/**
 * Writes what research/results/spark.json holds into the guide page on sleeping accounts, in both languages.
 *
 *   npx tsx research/spark/main.ts      after each full run of run.py
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pages, readRows, renderPage } from './renderPages';

for (const [language, path] of pages) {
  writeFileSync(path, renderPage(readFileSync(path, 'utf8'), readRows(), language));
}
