import type { Policy } from '../types';
import { PolicyError, type PolicyErrorCode } from './PolicyError';
import { severities } from './findingCodes';
import { credentials } from './formats';

/** The version of the policy's own shape. A policy with a higher one was made by a newer library. */
export const policyVersion = 1;

/** What a value must be: one that passes, a list, or an object; a key with `!` must be there. */
type Shape = ((value: unknown) => boolean) | readonly [Shape] | { readonly [key: string]: Shape };

const MAX_ENTRIES = 1000;

const check = (shape: Shape, value: unknown, path: string): void => {
  const refuse = (code: PolicyErrorCode, option: string): never => {
    throw new PolicyError(code, option.slice(1) || 'options');
  };
  if (typeof shape === 'function') return shape(value) ? undefined : refuse('invalid-option', path);
  const isList = Array.isArray(shape);
  if (Object.prototype.toString.call(value) !== `[object ${isList ? 'Array' : 'Object'}]`)
    return refuse('invalid-option', path);
  const given = value as Record<string, unknown>;
  const inner = shape as Record<string, Shape>;
  const keys = Object.keys(given).filter((key) => given[key] !== undefined);
  const names = Object.keys(inner);
  if (isList && keys.length > MAX_ENTRIES) refuse('invalid-option', path);
  for (const key of keys) {
    const name = isList ? '0' : names.find((known) => known.replace('!', '') === key);
    // What is no name at all may be a value in the wrong place.
    const shown = `${path}.${isList || /^[a-z_.-]{1,40}$/i.test(key) ? key : '?'}`;
    check(name ? (inner[name] as Shape) : () => refuse('unknown-option', shown), given[key], shown);
  }
  for (const name of names) {
    if (name.endsWith('!') && !keys.includes(name.slice(0, -1)))
      refuse('invalid-option', `${path}.${name.slice(0, -1)}`);
  }
};

const whole =
  (min: number, max: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value % 1 === 0 && value >= min && value <= max;
const oneOf =
  (words: string) =>
  (value: unknown): boolean =>
    words.split(' ').includes(value as string);
const matching =
  (form: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && form.test(value);

const anything = (): boolean => true;
const count = whole(1, 256);
const drop = whole(0, 256);
const text = matching(/^[^]{1,256}$/);
const FIELDS = 'idNumber birthDate phone cardNumber personalNumber medicalInsuranceNumber bankCardNumber unitNumber';

const OPTIONS: Shape = {
  version: whole(1, policyVersion),
  dataVersion: matching(/^\d{4}-\d\d-\d\d$/),
  region: matching(/^\d{6}$/),
  credential: oneOf(Object.keys(credentials).join(' ')),
  issuer: matching(/^[a-z][a-z-]{1,31}$/),
  format: {
    'minLength!': count,
    'maxLength!': count,
    'alphabet!': oneOf('digits letters-digits printable'),
    classes: { 'of!': [oneOf('letter lower upper digit symbol')], 'atLeast!': whole(1, 5) },
  },
  initialPasswords: [
    {
      'id!': text,
      'rule!': {
        'type!': oneOf('fixed slice random user-set none'),
        value: text,
        field: oneOf(FIELDS),
        first: count,
        last: count,
        whole: (value) => value === true,
        dropFirst: drop,
        dropLast: drop,
        format: matching(/^(?:YYYY|YY|MM|DD|M|D){1,6}$/),
        length: anything,
        charset: anything,
        delivery: anything,
      },
      xRule: oneOf('keep lowercase shift zero one ten'),
    },
  ],
  blocklist: [matching(/^(?=[^]{2,64}$)\s*\S+\S/)],
  requiredSubject: [oneOf(FIELDS + ' name namePinyin email username others')],
  strictness: oneOf('standard strict'),
  meter: oneOf('core light full'),
  onlineGuessLimit: whole(1, Infinity),
  minScore: whole(0, 4),
  severities: Object.keys(severities).reduce<Record<string, Shape>>((shape, code) => {
    shape[code] = oneOf('reject warn off');
    return shape;
  }, {}),
};

/**
 * Refuses what no policy can be made of: unknown options and values that cannot stand for them.
 * Whether the options go together is for `definePolicy`.
 *
 * @throws {PolicyError} `unknown-option`, `invalid-option`, or `contradiction` for an id that stands twice, with the path of the first option that is wrong
 */
export const checkOptions = (options: Partial<Policy>): void => {
  check(OPTIONS, options, '');
  const operatorRules = options.initialPasswords || [];
  operatorRules.forEach(({ id, rule }, i) => {
    if (operatorRules.some((other, k) => k < i && other.id === id))
      throw new PolicyError('contradiction', `initialPasswords.${i}.id`);
    const isWhole =
      rule.type === 'fixed'
        ? rule.value
        : rule.type !== 'slice' || (rule.field && [rule.first, rule.last, rule.whole].filter(Boolean).length === 1);
    if (!isWhole) throw new PolicyError('invalid-option', `initialPasswords.${i}.rule`);
  });
};
