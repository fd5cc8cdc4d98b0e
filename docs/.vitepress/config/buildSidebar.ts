import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';
import { listPages } from './listPages';
import { groupOf, pageGroups, type PageGroup } from './pageGroups';
import type { Page } from './readPage';
import { readSections } from './readSections';

const docs = fileURLToPath(new URL('../..', import.meta.url));

/** Folders whose pages share one sidebar, in groups; '' is the folder of the language itself. */
const SHARED = ['', 'guide', 'contributing', 'spec'] as const;

/** Folders of which each has a sidebar of its own. */
const OWN = ['regions', 'reference'] as const;

/** The pages of provinces begin with the first two digits of their code; they are many, and folded. */
const isProvince = ({ path }: Page): boolean => /regions\/(?!00)\d\d-/.test(path);

const PROVINCES = { zh: '各省', en: 'Provinces' } as const;

/** What the sidebars of one language call the folders that have their own; the recipes are in groups. */
export type FolderNames = Readonly<Record<(typeof OWN)[number] | 'recipes', string>>;

/**
 * The sidebars of one language, of the pages that are in the folders: a new page needs no entry here.
 *
 * @param language which of the two, the Chinese at the root
 * @param names headings of the folders with a sidebar of their own
 */
export const buildSidebar = (language: 'zh' | 'en', names: FolderNames): DefaultTheme.SidebarMulti => {
  const prefix = language === 'zh' ? '' : 'en/';

  const pagesOf = (folder: string): Page[] => listPages(docs, (prefix + folder).replace(/\/$/, ''), folder !== '');
  const itemOf = ({ path, title }: Page): DefaultTheme.SidebarItem => ({
    text: title,
    link: `/${path.replace(/index$/, '')}`,
  });
  // The first page of a language is no page to read on from.
  const shared = SHARED.flatMap(pagesOf).filter(({ path }) => path !== `${prefix}index`);

  const groups = (Object.keys(pageGroups) as PageGroup[]).map((group, i) => ({
    text: pageGroups[group][language],
    // The first is open: who comes wants to use the library.
    collapsed: i > 0,
    items: shared.filter(({ path }) => groupOf(path.slice(prefix.length)) === group).map(itemOf),
  }));

  /** The recipes in the groups and the order of their index. */
  const recipes = (): DefaultTheme.SidebarItem[] => {
    const pages = pagesOf('recipes');
    const find = (name: string): Page[] => pages.filter(({ path }) => path === `${prefix}recipes/${name}`);
    const sections = readSections(readFileSync(`${docs}${prefix}recipes/index.md`, 'utf8'));
    return [
      { text: names.recipes, items: find('index').map(itemOf) },
      ...sections.map(({ title, pages: listed }) => ({ text: title, items: listed.flatMap(find).map(itemOf) })),
    ];
  };

  return {
    [`/${prefix}`]: groups,
    [`/${prefix}recipes/`]: recipes(),
    ...Object.fromEntries(
      OWN.map((folder) => {
        const pages = pagesOf(folder);
        const provinces = pages.filter(isProvince);
        const folded = { text: PROVINCES[language], collapsed: true, items: provinces.map(itemOf) };
        const first = { text: names[folder], items: pages.filter((page) => !isProvince(page)).map(itemOf) };
        return [`/${prefix}${folder}/`, provinces.length > 0 ? [first, folded] : [first]];
      }),
    ),
  };
};
