import { expect, test } from 'vitest';
import { weighPage } from '../../.vitepress/config/weighPage';

test.each<[page: string, weight: number]>([
  ['/guide/concept.html#流程', 1],
  ['/regions/', 1],
  ['/guide/regions.html', 1],
  ['/regions/50-chongqing.html#社保卡', 0.2],
  ['/en/regions/banks.html', 0.2],
  ['/base/en/regions/00-national.html', 0.2],
  ['/reference/strength/light.html', 0.5],
  ['/en/contributing/region.html', 0.5],
])('%s counts %d', (page, weight) => {
  expect(weighPage(page)).toBe(weight);
});

test('needs nothing outside itself: it is sent to the browser as text', () => {
  const copy = new Function(`return ${weighPage.toString()}`)() as typeof weighPage;
  expect(copy('/regions/50-chongqing.html')).toBe(weighPage('/regions/50-chongqing.html'));
});
