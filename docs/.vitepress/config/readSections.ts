/** A section of an index page that lists pages. */
export interface Section {
  title: string;
  /** The pages that it links to in its list, by name without `.md`. */
  pages: readonly string[];
}

/**
 * The sections of an index page whose lists lead to other pages of the folder, in their order: the sidebar has the same.
 *
 * @example readSections('## 界面\n\n- [Vant](vant.md)\n') // [{ title: '界面', pages: ['vant'] }]
 */
export const readSections = (text: string): Section[] =>
  text
    .split(/^## +/m)
    .slice(1)
    .map((part) => ({
      title: part.split('\n')[0]?.trim() ?? '',
      pages: [...part.matchAll(/^- \[[^\]]*\]\(([\w-]+)\.md\)/gm)].map(([, page = '']) => page),
    }))
    .filter(({ pages }) => pages.length > 0);
