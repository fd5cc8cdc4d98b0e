import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderTable } from '../../pinyin/renderTable';
import { unpackTable } from '../../../src/pinyin/toPinyin';

test('the table is up to date (npm run pinyin)', () => {
  expect(readFileSync(join(__dirname, '../../../src/pinyin/generated/table.ts'), 'utf8') === renderTable()).toBe(true);
});

test('it holds as many characters as the docstring says', () => {
  const { of } = unpackTable();
  expect(of.size).toBe(6783);
  for (const readings of of.values()) {
    expect(new Set(readings).size).toBe(readings.length);
    for (const reading of readings) expect(reading).toMatch(/^[a-z]+$/);
  }
});
