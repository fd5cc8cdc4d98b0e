import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { buildSidebar } from '../buildSidebar';

type Locale = LocaleSpecificConfig<DefaultTheme.Config> & { label: string };

/** The English pages, below `/en/`. */
export const en: Locale = {
  label: 'English',
  lang: 'en',
  description:
    "Password checks for China's medical-insurance and social-security platforms: initial passwords by region, personal data, popular PINs",
  themeConfig: {
    nav: [
      { text: 'Quick start', link: '/en/quick-start' },
      { text: 'Guide', link: '/en/guide/concept', activeMatch: '^/en/guide/' },
      { text: 'Recipes', link: '/en/recipes/', activeMatch: '^/en/recipes/' },
      { text: 'Playground', link: '/en/playground' },
      { text: 'Region rules', link: '/en/regions/', activeMatch: '^/en/regions/' },
      {
        text: 'More',
        items: [
          { text: 'API', link: '/en/reference/', activeMatch: '^/en/reference/' },
          { text: 'Derivation', link: '/spec/derivation' },
          { text: 'Contributing', link: '/en/contributing/', activeMatch: '^/en/contributing/' },
          { text: 'Changelog', link: '/en/changelog' },
        ],
      },
    ],
    sidebar: buildSidebar('en', {
      shared: [
        { text: 'Start', folder: '' },
        { text: 'Guide', folder: 'guide' },
        { text: 'Contributing', folder: 'contributing' },
      ],
      own: [
        { text: 'Recipes', folder: 'recipes' },
        { text: 'Region rules', folder: 'regions' },
        { text: 'API', folder: 'reference' },
      ],
    }),
    outline: { level: [2, 3] },
  },
};
