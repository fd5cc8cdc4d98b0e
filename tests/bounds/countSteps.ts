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

type Method = (...given: unknown[]) => unknown;
/** What a call has to read. */
type Cost = (self: unknown, text: unknown) => number;

const one: Cost = () => 1;
const ofSelf: Cost = (self) => (typeof self === 'string' || Array.isArray(self) ? self.length : String(self).length);
const ofText: Cost = (_, text) => (typeof text === 'string' ? text.length : 0);

/**
 * How much work something is, without a clock: the units of every text and list that a built-in method was called on
 * while it ran. A loop over a text counts by its `charAt`, one over a list is not counted where it calls nothing.
 */
export const countSteps = (work: () => void): number => {
  let steps = 0;
  const restore: (() => void)[] = [];
  const watch = (prototype: object, names: readonly string[], cost: Cost): void => {
    const methods = prototype as Record<string, Method>;
    for (const name of names) {
      const original = methods[name];
      if (original === undefined) continue;
      const costOf = constant.has(name) ? one : cost;
      methods[name] = function watched(this: unknown, ...given: unknown[]) {
        steps += costOf(this, given[0]);
        return Reflect.apply(original, this, given);
      };
      restore.push(() => {
        methods[name] = original;
      });
    }
  };
  watch(String.prototype, stringMethods, ofSelf);
  watch(RegExp.prototype, patternMethods, ofText);
  watch(Array.prototype, arrayMethods, ofSelf);
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
};
