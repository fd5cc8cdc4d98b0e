import { question } from './question';
import { readPortable } from './readPortable';
import { runners } from './runners';

/**
 * One script, for an engine that has nothing else, whose value is `{ vectors, smoke }` as JSON.
 *
 * @param library - a script that defines `load(subpath)`.
 * @param subpaths - what it can load.
 * @param isOld - whether everything newer than ES2017 is deleted first.
 */
export const composeScript = (library: string, subpaths: readonly string[], isOld = false): string => {
  const first = isOld ? `${readPortable('deleteBuiltIns')}\nthis.deleteBuiltIns(this);` : '';
  return [first, runners, library, question(subpaths)].join('\n;\n');
};
