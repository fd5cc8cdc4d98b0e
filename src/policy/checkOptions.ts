import { derivationFields, subjectFieldNames } from '../fields';
import { isRegion } from '../regions/resolveRegion';
import type { Policy } from '../types';
import { PolicyError } from './PolicyError';
import { findingOrder } from './findingCodes';
import { credentials } from './formats';
import { exactly, listOf, matching, nullable, object, oneOf, whole, type Shape } from './shapes';

/** The version of the policy's own shape. A policy with a higher one was made by a newer library. */
export const policyVersion = 1;

const length = /* @__PURE__ */ whole(1, 256);
const drop = /* @__PURE__ */ whole(0, 256);
const text = /* @__PURE__ */ matching(/^[^]{1,256}$/);

const checkRegion: Shape = (value, path) => {
  if (!isRegion(value)) throw new PolicyError('unknown-region', path);
};

const checkRange: Shape = (value, path) => {
  listOf(length)(value, path);
  const [min = 0, max = 0, ...more] = value as readonly number[];
  if (!min || max < min || more.length > 0) throw new PolicyError('invalid-option', path);
};

/** What each type of rule may hold besides its type: required, then optional. */
const RULES: Readonly<
  Record<string, { required: Readonly<Record<string, Shape>>; optional?: Readonly<Record<string, Shape>> }>
> = {
  fixed: { required: { value: text } },
  slice: {
    required: { field: /* @__PURE__ */ oneOf(derivationFields) },
    optional: {
      first: length,
      last: length,
      whole: /* @__PURE__ */ exactly(true),
      dropFirst: drop,
      dropLast: drop,
      format: /* @__PURE__ */ matching(/^(?:YYYY|YY|MM|DD|M|D){1,6}$/),
    },
  },
  random: {
    required: {
      length: /* @__PURE__ */ nullable(checkRange),
      charset: /* @__PURE__ */ nullable(/* @__PURE__ */ oneOf(['digits', 'alnum'])),
      delivery: /* @__PURE__ */ oneOf(['sms', 'letter', 'app', 'email', 'counter', 'unknown']),
    },
  },
  'user-set': { required: {} },
  none: { required: {} },
};

const checkType = /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(RULES));

const checkRule: Shape = (value, path) => {
  const type: unknown = (value as { type?: unknown } | null | undefined)?.type;
  checkType(type, `${path}.type`);
  const { required = {}, optional } = RULES[String(type)] ?? {};
  object(Object.assign({ type: exactly(type) }, required), optional)(value, path);
  if (type !== 'slice') return;
  const { first, last, whole: all } = value as { first?: unknown; last?: unknown; whole?: unknown };
  if ([first, last, all].filter(Boolean).length !== 1) throw new PolicyError('invalid-option', path);
};

const checkShape = /* @__PURE__ */ object(
  {},
  {
    version: /* @__PURE__ */ whole(1, policyVersion),
    dataVersion: /* @__PURE__ */ matching(/^\d{4}-\d\d-\d\d$/),
    region: checkRegion,
    credential: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(credentials)),
    issuer: /* @__PURE__ */ matching(/^[a-z][a-z-]{1,31}$/),
    format: /* @__PURE__ */ object(
      {
        minLength: length,
        maxLength: length,
        alphabet: /* @__PURE__ */ oneOf(['digits', 'letters-digits', 'printable']),
      },
      {
        classes: /* @__PURE__ */ object({
          of: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['letter', 'lower', 'upper', 'digit', 'symbol'])),
          atLeast: /* @__PURE__ */ whole(1, 5),
        }),
      },
    ),
    initialPasswords: /* @__PURE__ */ listOf(
      /* @__PURE__ */ object(
        { id: text, rule: checkRule },
        { xRule: /* @__PURE__ */ oneOf(['keep', 'lowercase', 'shift', 'zero', 'one', 'ten']) },
      ),
    ),
    blocklist: /* @__PURE__ */ listOf(/* @__PURE__ */ matching(/^(?=[^]{2,64}$)\s*\S+\S/)),
    requiredSubject: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(subjectFieldNames)),
    strictness: /* @__PURE__ */ oneOf(['standard', 'strict']),
    meter: /* @__PURE__ */ oneOf(['core', 'light', 'full']),
    minGuesses: /* @__PURE__ */ whole(1, 1e12),
    severities: /* @__PURE__ */ object(
      {},
      /* @__PURE__ */ findingOrder.reduce<Record<string, Shape>>((shapes, code) => {
        shapes[code] = oneOf(['reject', 'warn', 'off']);
        return shapes;
      }, {}),
    ),
  },
);

/**
 * Refuses what no policy can be made of: unknown options and values that cannot be theirs.
 * Whether the options go together is for `definePolicy`.
 *
 * @param path what the argument is called
 * @throws {PolicyError} `unknown-option`, `invalid-option` (with what is allowed, where the choice is closed),
 * `unknown-region`, or `contradiction` for an id that is used twice, with the path of the first option that is wrong
 */
export const checkOptions = (options: Partial<Policy>, path: string): void => {
  checkShape(options, path);
  const rules = options.initialPasswords ?? [];
  rules.forEach(({ id }, i) => {
    if (rules.some((other, k) => k < i && other.id === id)) {
      throw new PolicyError('contradiction', `${path}.initialPasswords.${i}.id`);
    }
  });
};
