import { definePolicy, PolicyError } from '../../src/index';
import type { PolicyOptions } from '../../src/types';

const tryDefining = (options: unknown): PolicyError | undefined => {
  try {
    definePolicy(options as PolicyOptions);
    return undefined;
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
};

/** The error with which options are refused; fails where they make a policy. */
export const errorOf = (options: unknown): PolicyError => {
  const error = tryDefining(options);
  if (!error) throw new Error('a policy was made');
  return error;
};

/** The code and the option for which options are refused; undefined where they make a policy. */
export const refusalOf = (options: unknown): [code: string, option: string] | undefined => {
  const error = tryDefining(options);
  return error && [error.code, error.option];
};
