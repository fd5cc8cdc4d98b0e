import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths';

/** A golden vector for a verdict: see tests/vectors/README.md. */
export interface VerdictVector {
  id: string;
  policy: unknown;
  candidate: string;
  subject?: unknown;
  currentPassword?: unknown;
  expect: { accepted: boolean; codes: string[] };
}

/** A golden vector for a derivation. */
export interface DerivationVector {
  id: string;
  values: string[];
}

const folder = join(root, 'tests/vectors');
const DERIVATIONS = 'derive.json';

const read = (name: string): unknown[] => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown[];

/** All golden vectors: verdicts and derivations. */
export const readVectors = (): { verdicts: VerdictVector[]; derivations: DerivationVector[] } => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== DERIVATIONS);
  return { verdicts: names.flatMap(read) as VerdictVector[], derivations: read(DERIVATIONS) as DerivationVector[] };
};

const isMissing = (code: string): boolean => code === 'strength.unavailable' || code === 'blocklist.unavailable';

/** Those for the command line, which brings lists and meters itself: what is missing elsewhere is not missing there. */
export const readLineVectors = (): VerdictVector[] =>
  readVectors().verdicts.filter(({ expect }) => !expect.codes.some(isMissing));
