import { readFileSync } from 'node:fs';
import { UsageError } from './UsageError';

/**
 * The object in a JSON file of UTF-8, with or without a byte order mark.
 *
 * @param source a path, or the number of an open descriptor
 * @param name the option to name in an error; neither the path nor the content is repeated
 * @throws {UsageError} where it cannot be read or holds anything else
 */
export const readJsonFile = (source: string | number, name: string): object => {
  let text: string;
  try {
    text = readFileSync(source, 'utf8');
  } catch (error) {
    throw new UsageError('unreadable-file', `${name} ${(error as NodeJS.ErrnoException).code ?? ''}`.trim());
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError('not-json-file', name);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError('not-json-file', name);
  return value;
};
