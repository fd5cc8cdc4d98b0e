const plain = (key: string): string => (key.length > 64 ? key : key.replace(/[_-]/g, '').toLowerCase());

/**
 * The key that was meant by one that is nearly it: serialisers of other languages like `current_password`, and what was
 * meant must not be passed over in silence. Undefined where every key is known or stands for nothing.
 *
 * @example findMisspelt({ id_number: '' }, ['idNumber']) // 'idNumber'
 */
export const findMisspelt = (value: object, keys: readonly string[]): string | undefined => {
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue;
    const meant = keys.find((known) => plain(known) === plain(key));
    if (meant !== undefined) return meant;
  }
  return undefined;
};
