import { createMarkdownRenderer } from 'vitepress';
import { beforeAll, describe, expect, test } from 'vitest';
import { labelCells } from '../../.vitepress/config/markdown/labelCells';
import { translateLabels } from '../../.vitepress/config/markdown/translateLabels';
import { themeLabels, translateComponent } from '../../.vitepress/config/themeLabels';

let render: (source: string, path?: string) => string;

beforeAll(async () => {
  const md = await createMarkdownRenderer('docs', {
    config: (renderer) => {
      labelCells(renderer);
      translateLabels(renderer);
    },
  });
  render = (source, path = 'guide/page.md') => md.render(source, { relativePath: path });
});

const tableOf = (columns: number): string => {
  const row = (cell: string): string => `| ${Array.from({ length: columns }, (_, i) => `${cell}${i}`).join(' | ')} |\n`;
  return row('head') + row('---').replace(/\d/g, '') + row('cell');
};

describe('a table in the site', () => {
  test('every cell names its column and holds one element', () => {
    const html = render('| 甲 | `b` |\n| --- | --- |\n| 1 | 2 `x` |\n');
    expect(html).toContain('<td role="cell" data-label="甲"><div>1</div></td>');
    expect(html).toContain('data-label="b"');
    expect(html).toMatch(/<th role="columnheader">/);
  });

  test.each([
    [2, 'narrow', false],
    [3, 'wide', false],
    [7, 'wide many', true],
  ])('of %i columns is %s', (columns, name, canScroll) => {
    const html = render(tableOf(columns));
    expect(html).toContain(`class="${name}"`);
    expect(html.includes('<table role="table" class="wide many" tabindex="0">')).toBe(canScroll);
  });
});

describe('what VitePress writes itself', () => {
  test('is Chinese on Chinese pages and English on English ones', () => {
    const source = '## 标题\n\n```ts\nconst a = 1;\n```\n';
    expect(render(source)).toContain('复制代码');
    expect(render(source)).toContain('链接：标题');
    expect(render(source)).not.toMatch(/Copy Code|Permalink/);
    expect(render(source, 'en/guide/page.md')).toMatch(/Copy Code[^]*|Permalink[^]*/);
  });

  test('words of the theme ask for their translation', () => {
    expect(translateComponent('VPFlyout.vue', '<b label="extra navigation">')).toBe(
      `<b :label="$themeLabel('extra navigation')">`,
    );
    expect(translateComponent('VPDocFooter.vue', '<span>Pager</span>')).toBe(`<span>{{ $themeLabel('Pager') }}</span>`);
    expect(Object.values(themeLabels).every((text) => /[\u4e00-\u9fff]/.test(text))).toBe(true);
  });

  test('a repair that finds nothing is an error', () => {
    expect(() => translateComponent('VPHome.vue', '<div>')).toThrow('VPHome.vue');
  });
});
