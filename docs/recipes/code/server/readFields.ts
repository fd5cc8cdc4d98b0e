import { limits } from './limits';

/**
 * Some fields of a body that must be texts, none of them empty or long; undefined where one is not. A number is no
 * text: it has lost its leading zeros.
 *
 * @example readFields({ account: 'a', password: '739162' }, ['account', 'password'])
 */
export const readFields = <Name extends string>(
  body: unknown,
  names: readonly Name[],
): Record<Name, string> | undefined => {
  const given = (body ?? {}) as Record<string, unknown>;
  const isText = (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && value.length <= limits.body.characters;
  return names.every((name) => Object.hasOwn(given, name) && isText(given[name]))
    ? (given as Record<Name, string>)
    : undefined;
};
