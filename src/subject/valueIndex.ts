import type { ValueIndex } from '../pipeline';
import type { InitialPassword } from '../types';
import { once } from '../util';

/** A back end asks so often for one check and then drops the person; a form goes on asking. */
const FEW = 8;

/**
 * What a person's derived values are looked up in. The first few look-ups go through the list, since a map costs more
 * to build than they do; every later one takes constant time.
 *
 * @param texts the folded form of each value
 * @example createValueIndex(['123456'], [value]).get('123456') // [value]
 */
export const createValueIndex = (texts: readonly string[], values: readonly InitialPassword[]): ValueIndex => {
  let asked = 0;
  const map = once(() => {
    const grouped = new Map<string, InitialPassword[]>();
    values.forEach((value, i) => {
      const text = String(texts[i]);
      const same = grouped.get(text);
      if (same) same.push(value);
      else grouped.set(text, [value]);
    });
    return grouped;
  });
  const get = (text: string): readonly InitialPassword[] | undefined => {
    asked += 1;
    if (asked > FEW) return map().get(text);
    let found: InitialPassword[] | undefined;
    for (let i = texts.indexOf(text); i >= 0; i = texts.indexOf(text, i + 1)) {
      const value = values[i];
      if (value) (found = found ?? []).push(value);
    }
    return found;
  };
  return {
    texts,
    get,
    has: (text) => get(text) !== undefined,
    forEach: (visit) => {
      map().forEach(visit);
    },
  };
};
