import { expect, test } from 'vitest';
import { readSections } from '../../.vitepress/config/readSections';

test('sections that list pages, in their order; text and links to elsewhere are none', () => {
  const text =
    '# 示例\n\n## 界面\n\n- [Vant](vant.md)\n- [antd](antd.md)\n\n## 都要做到\n\n- 见[表单](../guide/forms.md)\n\n## 测试\n\n- [属性](property-testing.md)\n';
  expect(readSections(text)).toEqual([
    { title: '界面', pages: ['vant', 'antd'] },
    { title: '测试', pages: ['property-testing'] },
  ]);
  expect(readSections('# 空')).toEqual([]);
});
