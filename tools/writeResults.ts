import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { resultSources } from './resultSources';

const isLeaf = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** JSON with one row on each line: a list or an object that holds no other is not broken. */
export const formatRows = (value: unknown, indent = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const within = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((each) => formatRows(each, within))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => `${JSON.stringify(key)}: ${formatRows(each, within)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (Object.values(value).every(isLeaf)) return `${open}${parts.join(', ')}${close}`;
  return `${open}\n${parts.map((part) => within + part).join(',\n')}\n${indent}${close}`;
};

/**
 * Writes a file of `research/results`, so that a change of it shows which rows changed.
 *
 * @param results - with `source`, the `sourceHash` of this name, taken before the measurement began.
 */
export const writeResults = (
  ...[name, results]:
    [keyof typeof resultSources, { readonly source: string }] | ['mutation', { readonly rooms: object }]
): void => {
  writeFileSync(join(__dirname, `../research/results/${name}.json`), `${formatRows(results)}\n`);
};
