import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../regions/generator/pages/escapeMarkdown';

test.each<[text: string, escaped: string]>([
  ['社保卡(2023)', '社保卡(2023)'],
  ['a|b*c_d[e]<f>`g`#h~', 'a\\|b\\*c\\_d\\[e\\]\\<f\\>\\`g\\`\\#h\\~'],
  ['{{ secret }}', '&#123;&#123; secret }}'],
])('%s', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
