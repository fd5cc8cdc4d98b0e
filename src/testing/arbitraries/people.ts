import fc from 'fast-check';
import { buildPerson } from '../people/buildPerson';
import type { PersonDraws } from '../people/PersonDraws';
import { personFaces } from '../people/personFaces';
import type { SyntheticPerson } from '../people/SyntheticPerson';

const dice = (): { [K in keyof PersonDraws]: fc.Arbitrary<number> } => {
  const arbitraries = {} as { [K in keyof PersonDraws]: fc.Arbitrary<number> };
  for (const key of Object.keys(personFaces) as (keyof PersonDraws)[]) arbitraries[key] = fc.nat(personFaces[key] - 1);
  return arbitraries;
};

/**
 * People who do not exist, fully known: every field is there, and all are of one piece. They shrink towards zeros and
 * the first of January 1930, field by field.
 *
 * @example people().map(({ idNumber, phone }) => ({ idNumber, phone })) // what the platform knows
 */
export const people = (): fc.Arbitrary<SyntheticPerson> => fc.record<PersonDraws>(dice()).map(buildPerson);
