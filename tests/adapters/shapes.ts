import {
  callbackRule,
  messageRule,
  promiseRule,
  resultRule,
  standardSchema,
  type GetContext,
  type RuleOptions,
} from '../../src/adapters';
import type { FindingCode, Policy } from '../../src/types';

/** What any shape says of a value: nothing where it passes. */
export type Said = { message: string; codes?: FindingCode[] } | undefined;

type Build = (policy: Policy, getContext?: GetContext, options?: RuleOptions) => (value: unknown) => Promise<Said>;

/** The four form rules, each called as its libraries call it, by name. */
export const rules: Readonly<Record<string, Build>> = {
  promiseRule: (...given) => {
    const rule = promiseRule(...given);
    return (value) =>
      rule({ field: 'password' }, value).then(
        () => undefined,
        (error: Error & { codes: FindingCode[] }) => error,
      );
  },
  messageRule: (...given) => {
    const rule = messageRule(...given);
    return async (value) => {
      const said = await rule(value);
      return said === true ? undefined : { message: said };
    };
  },
  resultRule: (...given) => {
    const rule = resultRule(...given);
    return async (value) => {
      const { result, message, codes } = await rule(value);
      return result ? undefined : { message, codes };
    };
  },
  callbackRule: (...given) => {
    const rule = callbackRule(...given);
    return async (value) => {
      const said: (string | undefined)[] = [];
      await rule(value, (message) => {
        said.push(message);
      });
      if (said.length !== 1) throw new Error(`callback called ${said.length} times`);
      return said[0] === undefined ? undefined : { message: said[0] };
    };
  },
};

/** All five shapes; the schema has no options, since it refuses what is empty. */
export const shapes: Readonly<Record<string, Build>> = {
  ...rules,
  standardSchema: (policy, getContext, options) => {
    const schema = standardSchema(policy, getContext, options);
    return async (value) => (await schema['~standard'].validate(value)).issues?.[0];
  },
};
