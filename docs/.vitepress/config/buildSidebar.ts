import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';
import { listPages } from './listPages';

const docs = fileURLToPath(new URL('../..', import.meta.url));

/** A folder of pages and the heading that it has in the sidebar; '' is the folder of the language itself. */
interface Group {
  text: string;
  folder: string;
}

/** The groups that share one sidebar, and those that have one of their own. */
interface Groups {
  shared: readonly Group[];
  own: readonly Group[];
}

/**
 * The sidebars of one language, of the pages that are in the folders: a new page needs no entry here.
 *
 * @param language the folder of the language, '' for the one at the root
 */
export const buildSidebar = (language: string, { shared, own }: Groups): DefaultTheme.SidebarMulti => {
  const prefix = language === '' ? '' : `${language}/`;

  const itemOf = ({ text, folder }: Group): DefaultTheme.SidebarItem => {
    const pages = listPages(docs, (prefix + folder).replace(/\/$/, ''), folder !== '');
    // The first page of a language is no page to read on from.
    const listed = folder === '' ? pages.filter(({ path }) => !/(^|\/)index$/.test(path)) : pages;
    return { text, items: listed.map(({ path, title }) => ({ text: title, link: `/${path.replace(/index$/, '')}` })) };
  };

  return {
    [`/${prefix}`]: shared.map(itemOf),
    ...Object.fromEntries(own.map((group) => [`/${prefix}${group.folder}/`, [itemOf(group)]])),
  };
};
