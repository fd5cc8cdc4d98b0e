import type { Policy } from '../types';
import { requireObject, requireString } from '../util';
import type { GetContext } from './context';
import { createValidator, type Refusal, type RuleOptions } from './createValidator';

/** Why a value is refused, and where in a form that belongs. */
export interface PasswordIssue extends Readonly<Refusal> {
  /** The name of the field, never empty: resolvers drop an issue without one and submit the form. */
  readonly path: readonly [string];
}

/** What a validation answers: the candidate as it was given, or one issue that says why not. */
export type PasswordSchemaResult =
  | {
      /** The candidate, unchanged, that may be used. */
      readonly value: string;
      /** Absent, which tells that the candidate passes. */
      readonly issues?: undefined;
    }
  | {
      /** One issue that says why the candidate is refused. */
      readonly issues: readonly PasswordIssue[];
    };

/** Where issues belong, and whom the schema tells of what else happens. */
export interface SchemaOptions extends Omit<RuleOptions, 'required'> {
  /** Name of the form's field, which every issue has as its path; default 'password'. */
  field?: string;
}

/**
 * A Standard Schema 1.1 whose input and output is the candidate, written out so that the types name no other package.
 *
 * @see https://standardschema.dev
 */
export interface PasswordSchema {
  /** What every Standard Schema keeps under this name. */
  readonly '~standard': {
    /** Version of the specification, which is 1 so far. */
    readonly version: 1;
    /** Which library made the schema: 'yibao-password-policy'. */
    readonly vendor: string;
    /** For the compiler only: input and output are text. */
    readonly types?:
      | {
          /** What a form holds before it is validated. */
          readonly input: string;
          /** What a form may use after it was validated. */
          readonly output: string;
        }
      | undefined;
    /** Answers with the candidate or one issue, later where something has to be waited for. */
    readonly validate: (
      value: unknown,
      options?: { readonly libraryOptions?: Record<string, unknown> | undefined } | undefined,
    ) => PasswordSchemaResult | Promise<PasswordSchemaResult>;
  };
}

/**
 * A Standard Schema 1.1 for whatever takes one: resolvers of React Hook Form, TanStack Form, routes of a server.
 *
 * `validate` answers with the candidate unchanged, or with one issue that has `message` and the `codes` of all findings
 * that reject. '', null and undefined are refused. A promise only where something has to be waited for; it never rejects.
 *
 * @param getContext read at each check; a server gives the subject of one request in `libraryOptions.context` instead,
 *   whose fields go before
 * @param options `field`: what every issue has as its path, 'password' if absent; `onError`; `onWarning`
 * @throws {TypeError} for options, callbacks, `getContext` or a `field` of a wrong kind; a policy that cannot be used refuses
 *   everything instead
 * @example
 * const schema = standardSchema(policy);
 * schema['~standard'].validate('123456', { libraryOptions: { context: { subject } } });
 * // { issues: [{ message: '…', codes: ['initial-password.common', …], path: ['password'] }] }
 * @see https://standardschema.dev
 */
export const standardSchema = (
  policy: Policy,
  getContext?: GetContext,
  options: SchemaOptions = {},
): PasswordSchema => {
  requireObject(options, 'options');
  const { field = 'password', ...rest } = options;
  requireString(field, 'options.field');
  const ask = createValidator(policy, getContext, Object.assign({ required: true }, rest));
  return {
    '~standard': {
      version: 1,
      vendor: 'yibao-password-policy',
      validate: (value, call) =>
        ask<PasswordSchemaResult>(
          value,
          (refusal) =>
            refusal ? { issues: [Object.assign(refusal, { path: [field] as const })] } : { value: value as string },
          () => {
            const given = call?.libraryOptions;
            // The subject itself, one level too high, would be passed over.
            if (given && ('subject' in given || 'currentPassword' in given))
              throw new TypeError('libraryOptions: { context }');
            return given && given['context'];
          },
        ),
    },
  };
};
