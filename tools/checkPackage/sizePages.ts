/** The pages of the guide that hold the figures; `npm run sizes` writes them. */
export const sizePages = { zh: 'docs/guide/sizes.md', en: 'docs/en/guide/sizes.md' } as const;

/** The pages that list the entries, each with its size. */
export const entryPages = { zh: 'docs/guide/entries.md', en: 'docs/en/guide/entries.md' } as const;
