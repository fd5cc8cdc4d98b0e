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
      { text: 'Use', link: '/en/quick-start', activeMatch: '^/en/(quick-start|recipes/)' },
      { text: 'Server', link: '/en/guide/server', activeMatch: '^/en/guide/(server|cli|scale)' },
      { text: 'Security', link: '/en/guide/security', activeMatch: '^/en/guide/(security|threat-model|standards)' },
      {
        text: 'Evidence',
        link: '/en/guide/attack',
        activeMatch: '^/en/guide/(attack|benchmark|comparison|sizes|engines|mutation)',
      },
      { text: 'Region rules', link: '/en/regions/', activeMatch: '^/en/regions/' },
      { text: 'Playground', link: '/en/playground' },
      {
        text: 'More',
        items: [
          { text: 'Recipes', link: '/en/recipes/', activeMatch: '^/en/recipes/' },
          { text: 'API', link: '/en/reference/', activeMatch: '^/en/reference/' },
          { text: 'Take part', link: '/en/contributing/', activeMatch: '^/en/contributing/' },
          { text: 'Derivation', link: '/en/spec/derivation' },
          { text: 'Changelog', link: '/en/changelog' },
        ],
      },
    ],
    sidebar: buildSidebar('en', { recipes: 'Recipes', regions: 'Region rules', reference: 'API' }),
    outline: { level: [2, 3] },
  },
};
