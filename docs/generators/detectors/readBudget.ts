/** What the budget test counts of all PINs, by family. */
export type Counts = Readonly<Record<string, number>>;

/**
 * The exact figures of `tests/budget/pinBudget.test.ts`, which the deep run counts.
 *
 * @param source the text of that file
 * @throws Error where it is written in another way
 */
export const readBudget = (source: string): { standard: Counts; strict: Counts; twoDates: Counts } => {
  const [same, standard, strict, twoDates] = [...source.matchAll(/isDeep\s*\?\s*\{([^}]*)\}/g)].map(
    ([, body = '']): Counts =>
      Object.fromEntries(
        [...body.matchAll(/(\w+): ([\d_]+)/g)].map(([, family = '', figure = '']) => [
          family,
          Number(figure.replace(/_/g, '')),
        ]),
      ),
  );
  if (!same || !standard || !strict || !twoDates) throw new Error('the budget test has other figures than four');
  return { standard: { ...same, ...standard }, strict: { ...same, ...strict }, twoDates: { ...same, ...twoDates } };
};
