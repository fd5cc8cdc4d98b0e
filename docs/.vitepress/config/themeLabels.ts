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

/** What makes a component of the theme one that assistive technology understands, by the name of its file. */
const repairs: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  // Neither the first page nor the one for what is not there has a landmark for its content.
  'VPHome.vue': [['class="VPHome"', 'class="VPHome" role="main"']],
  'NotFound.vue': [['class="NotFound"', 'class="NotFound" role="main"']],
  // The window is no button, and a choice that holds a link cannot be chosen: the link itself is the choice. A key has
  // no name unless it is a picture.
  'VPLocalSearchBox.vue': [
    ['<kbd :aria-label', '<kbd role="img" :aria-label'],
    ['role="button"\n      :aria-owns="results?.length ? \'localsearch-list\' : undefined"', 'role="dialog"'],
    ['aria-expanded="true"\n      aria-haspopup="listbox"', 'aria-modal="true"'],
    [':id="\'localsearch-item-\' + index"\n', ''],
    [
      ':aria-selected="selectedIndex === index ? \'true\' : \'false\'"\n            role="option"',
      'role="presentation"',
    ],
    [
      ':aria-label="[...p.titles, p.title].join(\' > \')"',
      ':id="\'localsearch-item-\' + index" role="option" :aria-selected="selectedIndex === index"',
    ],
  ],
  // The key beside the word would belong to the visible name of the button; the style sheet writes it.
  'VPNavBarSearchButton.vue': [['class="DocSearch-Button-Key">K<', 'class="DocSearch-Button-Key search-key"><']],
  // A group without a page is a button already; the caret inside must not be a second one.
  'VPSidebarItem.vue': [
    ['role="button"\n        aria-label', ':role="item.link ? \'button\' : undefined"\n        aria-label'],
    ['aria-label="toggle section"', ':aria-label="item.link ? $themeLabel(\'toggle section\') : undefined"'],
    ['tabindex="0"\n', ':tabindex="item.link ? 0 : undefined"\n'],
  ],
};

/**
 * A component of the theme whose fixed English words ask `$themeLabel` instead, which the theme of this site gives to
 * every component; and repaired where its roles are wrong.
 *
 * @throws {Error} where a repair finds nothing to mend: VitePress has changed
 * @example translateComponent('VPFlyout.vue', '<b label="extra navigation">') // '<b :label="$themeLabel(\'extra navigation\')">'
 */
export const translateComponent = (name: string, source: string): string => {
  const repaired = (repairs[name] ?? []).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${name} of VitePress has changed: ${from}`);
    return text.split(from).join(to);
  }, source);
  return repaired.replace(
    pattern,
    (_, space: string, attribute: string, label: string, open: string, text: string, close: string) =>
      label === undefined
        ? `${open}{{ $themeLabel('${text}') }}${close}`
        : `${space}:${attribute}="$themeLabel('${label}')"`,
  );
};
