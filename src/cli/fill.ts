/**
 * A sentence with its placeholders filled; one without a value becomes empty. Linear.
 *
 * @example fill('{n} lines answered', { n: 10000 }) // '10000 lines answered'
 */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
