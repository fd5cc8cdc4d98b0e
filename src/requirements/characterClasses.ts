import type { RequirementCheck, Unmet } from '../internalTypes';
import type { CharacterClass } from '../types';
import { classParams } from './classParams';

const CLASSES: Readonly<Record<CharacterClass, RegExp>> = {
  letter: /[A-Za-z]/,
  lower: /[a-z]/,
  upper: /[A-Z]/,
  digit: /[0-9]/,
  symbol: /[^0-9A-Za-z]/,
};

/** Enough of the classes that the format names; everything that is neither letter nor digit is a symbol. */
export const characterClasses: RequirementCheck = (candidate, { classes }) => {
  if (!classes || classes.of.filter((name) => CLASSES[name].test(candidate)).length >= classes.atLeast) return undefined;
  const params: Unmet['params'] = classParams(classes.of);
  params['n'] = classes.atLeast;
  return { code: 'requirement.character-classes', params };
};
