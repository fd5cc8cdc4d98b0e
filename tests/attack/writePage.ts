const start = '<!-- generated: scripts/attack.ts -->';
const end = '<!-- /generated -->';

/** A page with its generated block replaced; what stands around it is written by hand. */
export const writePage = (page: string, block: string): string => {
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error('the page has no generated block');
  return `${page.slice(0, from + start.length)}\n\n${block}\n\n${page.slice(to)}`;
};
