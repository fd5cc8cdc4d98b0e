import { definePolicy, type PolicyOptions } from 'yibao-password-policy';
import type { PlaygroundState } from './PlaygroundState';

/**
 * The options that a visitor has chosen, without defaults: text passwords are judged with the light meter as well.
 *
 * @example policyOptionsOf(state) // { region: '310000', credential: 'online-account', meter: 'light' }
 */
export const policyOptionsOf = ({ region, credential, strictness }: PlaygroundState): PolicyOptions => {
  const options: PolicyOptions = { region, credential };
  if (strictness === 'strict') options.strictness = strictness;
  if (definePolicy(options).format.alphabet !== 'digits') options.meter = 'light';
  return options;
};
