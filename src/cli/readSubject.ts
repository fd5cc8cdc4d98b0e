import { fstatSync } from 'node:fs';
import type { Subject } from '../types';
import { findMisspeltField } from './findMisspeltField';
import type { Flags } from './readArguments';
import { readJsonFile } from './readJsonFile';
import { UsageError } from './UsageError';

const DESCRIPTOR = 3;

/**
 * Whether the parent handed over a descriptor 3 with content: a file, a pipe or a socket. Without one Node keeps
 * something else there, and a Node parent may keep its channel there.
 */
const isHandedOver = (): boolean => {
  if (process.channel !== undefined) return false;
  try {
    const found = fstatSync(DESCRIPTOR);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
};

/**
 * What is known of the insured person: the JSON file that `--subject` names, else descriptor 3, where there is one.
 *
 * @throws {UsageError} where either cannot be read or is no JSON object, or a field is misspelt
 */
export const readSubject = ({ subject }: Flags): Subject | undefined => {
  const name = typeof subject === 'string' ? '--subject' : '3<';
  if (name === '3<' && !isHandedOver()) return undefined;
  const found = readJsonFile(typeof subject === 'string' ? subject : DESCRIPTOR, name);
  const meant = findMisspeltField(found);
  if (meant !== undefined) throw new UsageError('invalid-value', `${name} ${meant}`);
  return found;
};
