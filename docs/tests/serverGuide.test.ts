/** The server guide names the figures of the recipes, and no other. */
import { expect, test } from 'vitest';
import { limits } from '../recipes/code/server/limits';
import { readPage } from './pages';

const { login, change, proof, failuresInARow, code, counterCode, hashes, history, body, shownCount } = limits;

/** The figures in a text, thousands without commas. */
const figuresOf = (text: string): number[] => (text.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+/g) ?? []).map(Number);

/** The default of a row of the table of limits. */
const rowOf = (page: string, name: string): number[] =>
  figuresOf(new RegExp(`^\\| \`${name}\` \\| ([^|]+) \\|`, 'm').exec(page)?.[1] ?? '');

test.each(['docs/guide/server.md', 'docs/en/guide/server.md'])('%s', (path) => {
  const page = readPage(path);
  expect(rowOf(page, 'login')).toEqual([login.tries, login.seconds / 60, login.triesADay]);
  expect(rowOf(page, 'failuresInARow')).toEqual([failuresInARow]);
  // An hour and a day are words.
  expect(change.seconds).toBe(60 * 60);
  expect(rowOf(page, 'change')).toEqual([change.tries, change.triesADay]);
  expect(rowOf(page, 'proof').sort()).toEqual([proof.tries, proof.seconds / 60, proof.triesADay].sort());
  const sentence = page.split('\n').find((line) => /^(?:验证码 8 位|A code has 8 digits)/.test(line)) ?? '';
  expect(figuresOf(sentence)).toEqual([code.digits, code.seconds / 60, code.tries]);
  const longer = page.split('\n').find((line) => /^(?:窗口的代码|A code of the counter)/.test(line)) ?? '';
  expect(figuresOf(longer).slice(0, 2)).toEqual([counterCode.digits, counterCode.seconds / 60 / 60]);
  const bound = page.split('\n').find((line) => /^- \*\*(?:同时 |\d+ at once)/.test(line)) ?? '';
  expect(figuresOf(bound)).toEqual([hashes.atOnce, hashes.waiting, 503]);
  expect(page).toMatch(new RegExp(`最近 ${history} 个|the last ${history}\\)`));
  expect(page).toMatch(new RegExp(`正文 ${body.bytes / 1024} KB|bodies of ${body.bytes / 1024} KB`));
  expect(page).toContain(limits.strangers.toLocaleString('en'));
  // A table of a count and an end for each place, for the row and for the day.
  expect(page).toContain(`${Math.round((limits.strangers * 9 * 2) / 1e6)} MB`);
  // From here on half the tries of a place are used up by a flood of a day.
  const flood = (limits.strangers * login.triesADay) / 2 / (24 * 60 * 60);
  expect(page).toContain(`${Math.floor(flood / 100) * 100} `);
  expect(limits.store.milliseconds).toBe(1000);
  expect(shownCount).toBe(10);
  expect(page).toMatch(/不足十次|below ten/);
});

test('the threat model asks for what the recipes do', () => {
  expect(readPage('docs/guide/threat-model.md')).toContain('每小时十次、每天二十次');
  expect(readPage('docs/en/guide/threat-model.md')).toContain('ten an hour and twenty a day');
  expect([change.tries, change.triesADay]).toEqual([10, 20]);
});
