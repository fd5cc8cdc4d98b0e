import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { buildSidebar } from '../buildSidebar';

type Locale = LocaleSpecificConfig<DefaultTheme.Config> & { label: string };

/** The Chinese pages, at the root. */
export const zh: Locale = {
  label: '简体中文',
  lang: 'zh-CN',
  description: '用于医保、社保平台的密码检查：拒绝各地初始密码、个人信息与常见口令',
  themeConfig: {
    nav: [
      { text: '快速开始', link: '/quick-start' },
      { text: '指南', link: '/guide/concept', activeMatch: '^/guide/' },
      { text: '示例', link: '/recipes/', activeMatch: '^/recipes/' },
      { text: '试一试', link: '/playground' },
      { text: '地区规则', link: '/regions/', activeMatch: '^/regions/' },
      {
        text: '更多',
        items: [
          { text: 'API', link: '/reference/', activeMatch: '^/reference/' },
          { text: '推导规范', link: '/spec/derivation' },
          { text: '参与贡献', link: '/contributing/', activeMatch: '^/contributing/' },
          { text: '更新日志', link: '/changelog' },
        ],
      },
    ],
    sidebar: buildSidebar('', {
      shared: [
        { text: '开始', folder: '' },
        { text: '指南', folder: 'guide' },
        { text: '参与贡献', folder: 'contributing' },
      ],
      own: [
        { text: '示例', folder: 'recipes' },
        { text: '地区规则', folder: 'regions' },
        { text: 'API', folder: 'reference' },
        { text: '规范', folder: 'spec' },
      ],
    }),
    outline: { level: [2, 3], label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '切换语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '没有这一页',
      quote: '地址可能已经改变，请从首页查找',
      linkText: '回到首页',
      linkLabel: '回到首页',
    },
  },
};
