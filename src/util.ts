/**
 * The values of a list, each once, in the order in which they first came; a new array.
 * For the short lists of this library, where looking through is faster than a Set.
 *
 * @example distinct(['a', 'b', 'a']) // ['a', 'b']
 */
export const distinct = <T>(values: readonly T[]): T[] => {
  if (values.length < 2) return values.slice();
  const found: T[] = [];
  for (const value of values) if (!found.includes(value)) found.push(value);
  return found;
};

/**
 * A function that makes its result at the first call and gives the same one ever after: for tables that most pages never
 * ask for, so that loading the library parses and no more.
 *
 * @example const table = once(() => new Map(rows)); table() === table() // true
 */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    if (made === undefined) made = { value: make() };
    return made.value;
  };
};

/**
 * A function of an object that works its result out at the first call for it and keeps it as long as the object lives:
 * for what follows from a policy, which is frozen.
 *
 * @example const wordsOf = oncePer((policy) => policy.blocklist.map(fold)); wordsOf(policy) === wordsOf(policy) // true
 */
export const oncePer = <K extends object, T>(make: (key: K) => T): ((key: K) => T) => {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let found = made.get(key);
    if (!found) made.set(key, (found = { value: make(key) }));
    return found.value;
  };
};

const { toString } = Object.prototype;

/**
 * Refuses what has no fields to read where an object of fields is wanted: text, lists, maps, dates, promises, and
 * objects that cannot be looked at. It would pass for one of which nothing is known.
 *
 * @param name named in the message; the value never is
 * @throws {TypeError} for anything but an object of fields
 * @example requireObject(Promise.resolve({}), 'subject') // throws TypeError: subject: not an object
 */
export const requireObject = (value: unknown, name: string): void => {
  let isObject = false;
  try {
    isObject = toString.call(value) === '[object Object]' && typeof (value as { then?: unknown }).then !== 'function';
  } catch {
    // What a getter throws is the caller's, and may hold anything.
  }
  if (!isObject) throw new TypeError(`${name}: not an object`);
};

/**
 * Whether a value is a list; false also for a proxy that cannot be looked at, at which `Array.isArray` throws.
 *
 * @example isList([]) // true
 */
export const isList = (value: unknown): value is readonly unknown[] => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};

/**
 * Refuses anything but a string where one is wanted.
 *
 * @param name what the message names; the value never does
 * @throws {TypeError}
 * @example requireString(1, 'candidate') // throws TypeError: candidate: not a string
 */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${name}: not a string`);
}

/**
 * Refuses anything but a function where one is wanted.
 *
 * @param name what the message names
 * @throws {TypeError}
 * @example requireFunction('x', 'context.isBlocked') // throws TypeError: context.isBlocked: not a function
 */
export const requireFunction = (value: unknown, name: string): void => {
  if (typeof value !== 'function') throw new TypeError(`${name}: not a function`);
};
