import fc from 'fast-check';

/**
 * People, each with a password of theirs. Where a counterexample shrinks, the person does and the password is drawn anew
 * in the same way: it stays of its kind, which it would not with `chain`.
 *
 * @param people what a password depends on: subjects, or rows of the platform's own
 * @param passwordsOf a password of one of them, such as `weakPasswordsOf`
 * @example casesOf(people(), (person) => weakPasswordsOf(policy, person)) // [person, { candidate, code }]
 */
export const casesOf = <P, T>(people: fc.Arbitrary<P>, passwordsOf: (person: P) => fc.Arbitrary<T>): fc.Arbitrary<[P, T]> =>
  fc.tuple(people, fc.noShrink(fc.nat())).map(([person, seed]) => {
    const [password] = fc.sample(passwordsOf(person), { seed, numRuns: 1 });
    return [person, password as T];
  });
