import { expect, test } from 'vitest';
import { fillWording } from '../../src/messages/wording';
import { messages as en } from '../../src/messages/en';

test.each([
  ['{a} and {b} and {a}', { a: 1, b: 20 }, '1 and 20 and 1'],
  ['none', { a: 1 }, 'none'],
  ['{a}{b}', { a: 0 }, '0{b}'],
  ['{classes}', { x: 'symbol', y: 'letter' }, 'symbols, letters'],
  ['{classes}', { x: 'phone' }, '{classes}'],
  ['{{a}} { a }', { a: 1 }, '{1} { a }'],
] as const)('%s with %j is %s', (wording, params, text) => {
  expect(fillWording(wording, en, params, 'text')).toBe(text);
});

test('the kind chooses the wording', () => {
  const wording = { digits: '{n} digits', text: '{n} characters' };
  expect(fillWording(wording, en, { n: 6 }, 'digits')).toBe('6 digits');
  expect(fillWording(wording, en, { n: 6 }, 'text')).toBe('6 characters');
});
