import type { Policy } from '../types';
import type { GetContext } from './context';
import { createValidator, type Refusal } from './createValidator';

/** What a validation answers: the candidate as it was given, or one issue that says why not. */
export type PasswordSchemaResult =
  { readonly value: string; readonly issues?: undefined } | { readonly issues: readonly Readonly<Refusal>[] };

/**
 * A Standard Schema 1.1 whose input and output is the candidate, written out so that the types name no other package.
 *
 * @see https://standardschema.dev
 */
export interface PasswordSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: string; readonly output: string } | undefined;
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
 * that reject. '', null and undefined are refused. A promise only where a strength meter loads; it never rejects.
 *
 * @param getContext read at each check; a server gives the subject of one request in `libraryOptions.context` instead,
 *   whose fields go before
 * @example
 * const schema = standardSchema(policy);
 * schema['~standard'].validate('123456', { libraryOptions: { context: { subject } } });
 * // { issues: [{ message: '不能使用初始密码，请换一个', codes: ['initial-password'] }] }
 * @see https://standardschema.dev
 */
export const standardSchema = (policy: Policy, getContext?: GetContext): PasswordSchema => {
  const ask = createValidator(policy, getContext, { required: true });
  return {
    '~standard': {
      version: 1,
      vendor: 'yibao-password-policy',
      validate: (value, options) =>
        ask<PasswordSchemaResult>(
          value,
          (refusal) => (refusal ? { issues: [refusal] } : { value: value as string }),
          () => {
            const given = options?.libraryOptions;
            // The subject itself, one level too high, would be passed over.
            if (given && ('subject' in given || 'currentPassword' in given))
              throw new TypeError('libraryOptions: { context }');
            return given && given['context'];
          },
        ),
    },
  };
};
