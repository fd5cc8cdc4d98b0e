import { definePolicy, PolicyError } from '../../src/index';
import type { PolicyOptions } from '../../src/types';

/** The code and the option for which options are refused; undefined where they make a policy. */
export const refusalOf = (options: unknown): [code: string, option: string] | undefined => {
  try {
    definePolicy(options as PolicyOptions);
    return undefined;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return [error.code, error.option];
  }
};
