const start = '<!-- generated: scripts/attackText.ts -->';
const end = '<!-- /generated: scripts/attackText.ts -->';

/** A page with its block about text passwords replaced; the block about PINs and what is written by hand stay. */
export const writeTextPage = (page: string, block: string): string => {
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error('the page has no generated block for text passwords');
  return `${page.slice(0, from + start.length)}\n\n${block}\n\n${page.slice(to)}`;
};
