import type { Refusal } from './Refusal';

/** What a validation answers: the candidate as it was given, or one issue that says why not. */
export type PasswordSchemaResult =
  | { readonly value: string; readonly issues?: undefined }
  | { readonly issues: readonly Readonly<Refusal>[] };

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
