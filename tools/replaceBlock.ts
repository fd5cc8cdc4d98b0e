/**
 * A page with one generated block replaced; what is around it is written by hand.
 *
 * @param script - the path of what writes the block, and which of its blocks; it is in the marker before it.
 */
export const replaceBlock = (page: string, script: string, block: string): string => {
  const start = `<!-- generated: ${script} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf('<!-- /generated -->', from);
  if (from < 0 || to < 0) throw new Error(`the page has no block of ${script}`);
  return `${page.slice(0, from + start.length)}\n\n${block}\n\n${page.slice(to)}`;
};
