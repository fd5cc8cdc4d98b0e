import { fstatSync } from 'node:fs';
import type { Subject } from '../types';
import type { Flags } from './readArguments';
import { readJsonFile } from './readJsonFile';

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
 * @throws {UsageError} where either cannot be read or is no JSON object
 */
export const readSubject = ({ subject }: Flags): Subject | undefined => {
  if (typeof subject === 'string') return readJsonFile(subject, '--subject');
  return isHandedOver() ? readJsonFile(DESCRIPTOR, '3<') : undefined;
};
