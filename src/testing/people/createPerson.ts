import { buildPerson } from './buildPerson';
import type { PersonDraws } from './PersonDraws';
import { personFaces } from './personFaces';
import { randomFrom } from './randomFrom';
import type { SyntheticPerson } from './SyntheticPerson';

/**
 * A person who does not exist, fully known: the same one for the same seed and version, so that a fixture or a load test
 * is told by a number. Constant time; no clock, no fast-check.
 *
 * @param seed a whole number; 32 bits of it count
 * @example createPerson(7).phone // '154' and eight digits
 */
export const createPerson = (seed: number): SyntheticPerson => {
  const next = randomFrom(seed);
  const draws: PersonDraws = Object.assign({}, personFaces);
  for (const key of Object.keys(draws) as (keyof PersonDraws)[]) draws[key] = Math.floor(next() * personFaces[key]);
  return buildPerson(draws);
};
