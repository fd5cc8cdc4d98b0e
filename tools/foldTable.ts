/** A table beneath a line that opens it: a page of figures begins with its answer and its chart. */
export const foldTable = (summary: string, table: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${table}\n\n</details>`;
