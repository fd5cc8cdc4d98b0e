import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceBlock } from '../../tools/replaceBlock';
import { type Language, renderHashes, renderJobs, renderValues, type Row } from './renderResults';

const root = join(__dirname, '../..');

/** Each language and its page about sleeping accounts. */
export const pages: readonly (readonly [Language, string])[] = [
  ['zh', join(root, 'docs/guide/audit.md')],
  ['en', join(root, 'docs/en/guide/audit.md')],
];

/** The rows as they were measured last. */
export const readRows = (): Row[] =>
  JSON.parse(readFileSync(join(root, 'research/results/spark.json'), 'utf8')) as Row[];

/** The page with its three generated blocks as the rows have them. */
export const renderPage = (page: string, rows: readonly Row[], language: Language): string => {
  const blocks = { values: renderValues, hashes: renderHashes, jobs: renderJobs };
  return Object.entries(blocks).reduce(
    (text, [name, render]) => replaceBlock(text, `research/spark/run.py (${name})`, render(rows, language)),
    page,
  );
};
