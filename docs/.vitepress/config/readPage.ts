/** A page as the sidebar and `llms.txt` name it. */
export interface Page {
  /** Its path below the folder of the pages, without `.md`: 'guide/concept'. */
  path: string;
  /** `title` of its front matter, or its first heading. */
  title: string;
  /** `order` of its front matter; pages without one come last, an index first. */
  order: number;
}

const FRONT_MATTER = /^---\n([^]*?)\n---\n/;

/**
 * What a page is called and its place in the order.
 *
 * @example readPage('guide/policy', '---\norder: 20\n---\n\n# 策略\n') // { path: 'guide/policy', title: '策略', order: 20 }
 */
export const readPage = (path: string, text: string): Page => {
  const matter = FRONT_MATTER.exec(text)?.[1] ?? '';
  const title = /^title: *['"]?(.+?)['"]?$/m.exec(matter)?.[1] ?? /^# +(.+)$/m.exec(text)?.[1] ?? path;
  const order = /^order: *(\d+)$/m.exec(matter)?.[1] ?? (/(^|\/)index$/.test(path) ? -1 : Infinity);
  return { path, title: title.replace(/[`\\]/g, ''), order: Number(order) };
};
