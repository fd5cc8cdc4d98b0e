import { PolicyError } from '../policy/PolicyError';
import { LineError } from './LineError';

/**
 * Any failure as an error that may be written: no path of it holds a key or a value that came with the line.
 *
 * @example asLineError(new PolicyError('unknown-option', 'format.colour')).option // 'policy.format'
 */
export const asLineError = (error: unknown): LineError => {
  if (error instanceof LineError) return error;
  if (error instanceof PolicyError) {
    // The last part of an unknown option is the key itself, which nobody has looked at.
    const known = error.code === 'unknown-option' ? error.option.split('.').slice(0, -1) : error.option.split('.');
    return new LineError(error.code, ['policy', ...known].join('.'));
  }
  if (error instanceof TypeError) {
    const [, option] = /^((?:subject|others)(?:\.[a-zA-Z]{1,32})?): /.exec(error.message) ?? [];
    if (option !== undefined) return new LineError('wrong-type', option.replace(/^others/, 'subject.others'));
  }
  return new LineError('failed');
};
