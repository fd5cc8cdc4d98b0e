import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../../../../src/types';

/** Somebody who does not exist, and another ID number for the rules about a final X. */
type SamplePerson = Record<'idNumber' | 'idNumberWithX', string> & Subject;

/** The person of whom the pages derive their examples: `docs/examples/sample-person.json`. */
export const samplePerson = JSON.parse(
  readFileSync(join(__dirname, '../../../../docs/examples/sample-person.json'), 'utf8'),
) as SamplePerson;
