/** A value as a TypeScript literal on one line: single quotes, keys bare where they may be. */
export const writeLiteral = (value: unknown): string => {
  if (typeof value === 'string') return `'${value.replace(/['\\]/g, '\\$&')}'`;
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const fields = entries.map(
    ([key, item]) => `${/^[a-zA-Z]\w*$/.test(key) ? key : writeLiteral(key)}: ${writeLiteral(item)}`,
  );
  return `{ ${fields.join(', ')} }`;
};
