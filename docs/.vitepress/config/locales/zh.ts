import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { buildSidebar } from '../buildSidebar';

type Locale = LocaleSpecificConfig<DefaultTheme.Config> & { label: string };

/** The Chinese pages, at the root. */
export const zh: Locale = {
  label: '简体中文',
  lang: 'zh-CN',
  description: '用于医保、社保平台的密码检查：拒绝各地初始密码、个人信息与常见密码',
  themeConfig: {
    nav: [
      { text: '使用', link: '/quick-start', activeMatch: '^/(quick-start|recipes/)' },
      { text: '服务端', link: '/guide/server', activeMatch: '^/guide/(server|cli|scale)' },
      { text: '安全', link: '/guide/security', activeMatch: '^/guide/(security|threat-model|standards)' },
      {
        text: '证据',
        link: '/guide/attack',
        activeMatch: '^/guide/(attack|benchmark|comparison|sizes|engines|mutation)',
      },
      { text: '地区规则', link: '/regions/', activeMatch: '^/regions/' },
      { text: '试一试', link: '/playground' },
      {
        text: '更多',
        items: [
          { text: '示例', link: '/recipes/', activeMatch: '^/recipes/' },
          { text: 'API', link: '/reference/', activeMatch: '^/reference/' },
          { text: '参与', link: '/contributing/', activeMatch: '^/contributing/' },
          { text: '推导规范（英文）', link: '/spec/derivation' },
          { text: '更新日志', link: '/changelog' },
        ],
      },
    ],
    sidebar: buildSidebar('zh', { recipes: '示例', regions: '地区规则', reference: 'API' }),
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
