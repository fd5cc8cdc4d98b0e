const ONE_LINE = ['rule', 'lockouts', 'format', 'refuses'];

const oneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
    .join(', ')} }`;
};

const layOut = (value: unknown, key: string, indent: string): string => {
  if (typeof value !== 'object' || value === null || ONE_LINE.includes(key)) return oneLine(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + (key === 'sources' ? oneLine(item) : layOut(item, '', inner)));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(
    ([name, item]) => `${inner}${JSON.stringify(name)}: ${layOut(item, name, inner)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
};

/** JSON as the data files have it: one line for each source, rule and format, so that a change is one line of a diff. */
export const formatJson = (value: unknown): string => `${layOut(value, '', '')}\n`;
