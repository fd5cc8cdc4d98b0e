const stringMethods = [
  'charAt',
  'charCodeAt',
  'concat',
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'match',
  'normalize',
  'padStart',
  'repeat',
  'replace',
  'slice',
  'split',
  'startsWith',
  'substring',
  'toLowerCase',
  'toUpperCase',
  'trim',
] as const;
// Not `exec`: the engine calls it for each match of `replace`, whose text is counted already.
const patternMethods = ['test'] as const;
const arrayMethods = [
  'concat',
  'every',
  'filter',
  'find',
  'forEach',
  'indexOf',
  'includes',
  'join',
  'map',
  'push',
  'reduce',
  'reverse',
  'slice',
  'some',
  'sort',
] as const;

/** Looks at one place, however long the text is. */
const constant: ReadonlySet<string> = new Set(['charAt', 'charCodeAt', 'push']);

type Methods = Record<string, (...given: unknown[]) => unknown>;

/** What a call has to read: the text or the list that it is called on, or the text that a pattern is given. */
const lengthOf = (method: string, self: unknown, [text]: readonly unknown[]): number => {
  if (constant.has(method)) return 1;
  if (self instanceof RegExp) return typeof text === 'string' ? text.length : 0;
  return typeof self === 'string' || Array.isArray(self) ? self.length : String(self).length;
};

/**
 * How much work something is, without a clock: the units of every text and list that a built-in method was called on
 * while it ran. A loop over a text counts by its `charAt`, one over a list is not counted where it calls nothing.
 */
export const countSteps = (work: () => void): number => {
  let steps = 0;
  const restore: (() => void)[] = [];
  const watch = (prototype: object, names: readonly string[]): void => {
    const methods = prototype as Methods;
    for (const name of names) {
      const original = methods[name];
      if (original === undefined) continue;
      methods[name] = function watched(this: unknown, ...given: unknown[]) {
        steps += lengthOf(name, this, given);
        return original.apply(this, given);
      };
      restore.push(() => {
        methods[name] = original;
      });
    }
  };
  watch(String.prototype, stringMethods);
  watch(RegExp.prototype, patternMethods);
  watch(Array.prototype, arrayMethods);
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
};
