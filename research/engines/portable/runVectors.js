/**
 * Defines `runVectors`, which runs the golden vectors. Plain ES2017 that names nothing of its surroundings: the same file
 * runs in Node.js, in a page, in a mini-program's engine and in a bare one.
 *
 * @param library what `yibao-password-policy` exports
 * @param verdicts, derivations the vectors, see tests/vectors/README.md
 * @returns { passed, total, failures }: failures holds ids and what was thrown
 */
this.runVectors = (library, verdicts, derivations) => {
  const answer = ({ policy, candidate, subject, currentPassword }) => {
    const { accepted, findings } = library.checkPassword(library.definePolicy(policy), candidate, {
      subject,
      currentPassword,
    });
    return { accepted, codes: findings.map(({ code }) => code) };
  };

  const derive = ({ rule, xRule, subject }) => {
    const own = Object.assign({ id: 'vector', rule }, xRule === undefined ? {} : { xRule });
    const derived = library.deriveInitialPasswords(library.definePolicy({ initialPasswords: [own] }), subject);
    return Array.from(new Set(derived.filter(({ ruleId }) => ruleId === 'vector').map(({ value }) => value))).sort();
  };

  const isAsExpected = (vector) => {
    if (vector.values) return JSON.stringify(derive(vector)) === JSON.stringify(vector.values);
    const { accepted, codes } = vector.expect;
    return JSON.stringify(answer(vector)) === JSON.stringify({ accepted, codes });
  };

  const failureOf = (vector) => {
    try {
      return isAsExpected(vector) ? '' : vector.id;
    } catch (error) {
      return `${vector.id}: ${error}`;
    }
  };

  const vectors = verdicts.concat(derivations);
  const failures = vectors.map(failureOf).filter((failure) => failure !== '');
  return { passed: vectors.length - failures.length, total: vectors.length, failures };
};
