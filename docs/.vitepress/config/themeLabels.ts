/** What the default theme of VitePress says in English on every page and offers no option for, and in Chinese. */
export const themeLabels: Readonly<Record<string, string>> = {
  'mobile navigation': '菜单',
  'extra navigation': '更多',
  'toggle section': '展开或收起',
  'Main Navigation': '主导航',
  'Sidebar Navigation': '目录',
  Pager: '上一页与下一页',
};

const pattern = new RegExp(
  `(\\s)(aria-label|label)="(${Object.keys(themeLabels).join('|')})"|(>\\s*)(Main Navigation|Sidebar Navigation|Pager)(\\s*<)`,
  'g',
);

/**
 * A component of the theme whose fixed English words ask `$themeLabel` instead, which the theme of this site gives to
 * every component.
 *
 * @example translateComponent('<b aria-label="toggle section">') // '<b :aria-label="$themeLabel(\'toggle section\')">'
 */
export const translateComponent = (source: string): string =>
  source.replace(
    pattern,
    (_, space: string, attribute: string, label: string, open: string, text: string, close: string) =>
      label === undefined
        ? `${open}{{ $themeLabel('${text}') }}${close}`
        : `${space}:${attribute}="$themeLabel('${label}')"`,
  );
