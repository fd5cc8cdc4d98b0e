import type { DefaultTheme } from 'vitepress';
import { splitWords } from './splitWords';
import { weighPage } from './weighPage';

/** Search in the page itself: an index of the built site, no outside host. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    // Words that people look for and the page does not use, from the front matter of the page.
    _render: (source, env, md) => {
      const html = md.render(source, env);
      const { search, keywords } = (env.frontmatter ?? {}) as { search?: boolean; keywords?: string };
      if (search === false) return '';
      return keywords === undefined ? html : html.replace('</h1>', `</h1><p>${keywords}</p>`);
    },
    miniSearch: {
      options: { tokenize: splitWords },
      searchOptions: {
        combineWith: 'AND',
        prefix: true,
        fuzzy: 0.2,
        boost: { title: 4, titles: 2, text: 1 },
        boostDocument: weighPage,
      },
    },
    locales: {
      root: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            displayDetails: '显示详细列表',
            resetButtonTitle: '清除条件',
            backButtonTitle: '关闭搜索',
            noResultsText: '没有找到',
            footer: {
              selectText: '选择',
              selectKeyAriaLabel: '回车',
              navigateText: '切换',
              navigateUpKeyAriaLabel: '向上',
              navigateDownKeyAriaLabel: '向下',
              closeText: '关闭',
              closeKeyAriaLabel: 'Esc',
            },
          },
        },
      },
    },
  },
};
