import type { CharacterClass } from '../types';

/**
 * The `params` that name character classes, so that `{classes}` can be filled in every language.
 *
 * @example classParams(['letter', 'digit']) // { class1: 'letter', class2: 'digit' }
 */
export const classParams = (classes: readonly CharacterClass[]): Record<string, CharacterClass> => {
  const params: Record<string, CharacterClass> = {};
  classes.forEach((name, index) => {
    params[`class${index + 1}`] = name;
  });
  return params;
};
