import { deriveInitialPasswords } from '../../../src/index';
import { libraryPolicy } from '../policies/libraryPolicy';
import { ownDateForms } from '../choices/ownDateForms';
import type { Form } from '../choices/Choice';
import type { Person } from './createPerson';

/** A person with what policies and attackers work out of the data, once. */
export interface Known {
  readonly person: Person;
  readonly dateForms: readonly Form[];
  /** Every initial password of six digits; those of the person's region first. */
  readonly initial: () => { readonly pin: number; readonly isRegional: boolean }[];
  /** Keeps what a policy works out for this person. */
  readonly once: <T>(key: string, make: () => T) => T;
}

/** Works things out for a person when they are first asked for. */
export const createKnown = (person: Person): Known => {
  const kept = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  const initial = (): { pin: number; isRegional: boolean }[] =>
    once('initial', () =>
      deriveInitialPasswords(libraryPolicy(person.region), person)
        .filter(({ value }) => /^\d{6}$/.test(value))
        .map(({ value, scope }) => ({ pin: Number(value), isRegional: scope === 'region' })),
    );
  return { person, dateForms: ownDateForms(person.birthDate), initial, once };
};
