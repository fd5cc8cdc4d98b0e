/**
 * Every text inside a value, keys left out: what must not be found in a log or an answer. Linear.
 *
 * @example textsIn({ phone: '15400000000', others: [{ name: '吕絮' }] }) // ['15400000000', '吕絮']
 */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return ([] as string[]).concat(...Object.values(value).map(textsIn));
};
