import { defineConfig } from 'vitepress';
import { en } from './config/locales/en';
import { zh } from './config/locales/zh';
import { writeLlms } from './config/llms/writeLlms';
import { labelCells } from './config/markdown/labelCells';
import { translateLabels } from './config/markdown/translateLabels';
import { refuseOutsideHosts } from './config/refuseOutsideHosts';
import { search } from './config/search';
import { vite } from './config/vite';

// A site below a path of its host, such as the pages of a repository, gives that path.
const base = process.env['DOCS_BASE'] ?? '/';

export default defineConfig({
  title: 'yibao-password-policy',
  base,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }]],
  locales: { root: zh, en },
  lastUpdated: false,
  themeConfig: { logo: { src: '/logo.svg', alt: '' }, search },
  buildEnd: (site) => {
    writeLlms(site);
    refuseOutsideHosts(site.outDir);
  },
  // What is linked from the region pages are sources, not recommendations.
  markdown: {
    externalLinks: { target: '_blank', rel: 'nofollow noreferrer' },
    // The lightest theme whose colours all reach 4.5 to 1 on the page.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (md) => {
      labelCells(md);
      translateLabels(md);
    },
  },
  vite,
});
