/** Every figure of the two guide pages that does not depend on the machine. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { describe, expect, test } from 'vitest';
import { createStrengthMeter, zhLanguage } from '../../src/strength';
import { createStrengthMeter as createLightMeter } from '../../src/strength/light';
import { readPage } from './pages';
import { randomTexts } from '../../tests/randomTexts';
import { bundleEntry, sizeOf } from '../../tests/strength/bundleEntry';
import { personalCombinations, personalParts } from '../../tests/strength/personalCombinations';

const plain = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
const chinese = new ZxcvbnFactory({ dictionary: { ...dictionary, ...zhLanguage.dictionary }, graphs: adjacencyGraphs });
const full = createStrengthMeter();
const light = createLightMeter();

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const shareOf = (scores: readonly number[]): string =>
  `${((scores.filter((score) => score >= 3).length / scores.length) * 100).toFixed(1)} %`;

const random = randomTexts(10_000, 8);
const shares = [
  [
    shareOf(personalCombinations.map((each) => plain.check(each, personalParts).score)),
    shareOf(personalCombinations.map((each) => full.measure(each, personalParts).score)),
  ],
  [shareOf(random.map((each) => plain.check(each).score)), shareOf(random.map((each) => full.measure(each, []).score))],
];

describe.each(['docs/guide/strength.md', 'docs/en/guide/strength.md'])('%s', (path) => {
  const page = readPage(path);

  test('every candidate scores as its row says', () => {
    const rows = [...page.matchAll(/^\| `([^`./][^`]*)` \| \d .*$/gm)].map(([row]) => cellsOf(row));
    expect(rows.length).toBeGreaterThan(10);
    for (const [code = '', ...scores] of rows) {
      const candidate = code.slice(1, -1);
      const measured = [
        plain.check(candidate).score,
        chinese.check(candidate).score,
        full.measure(candidate, []).score,
      ];
      expect(scores.map(Number), candidate).toEqual(measured);
      expect(light.measure(candidate, []).score, candidate).toBe(measured[2]);
    }
  });

  test('the two sets pass as often as it says', () => {
    const rows = [...page.matchAll(/^\| (672|10,000) .*%.*$/gm)].map(([row]) => cellsOf(row).slice(1));
    expect(rows).toEqual(shares);
  });

  test('the entries have the size it says', async () => {
    const sizes = [...page.matchAll(/^\| `\.\/strength(?:\/light)?` \| (\d+) kB/gm)].map(([, size]) => Number(size));
    expect(sizes).toHaveLength(2);
    const [fullSize = 0, lightSize = 0] = sizes;
    expect(Math.abs(sizeOf(await bundleEntry('full')) / 1000 - fullSize)).toBeLessThan(1);
    expect(Math.abs(sizeOf(await bundleEntry('light')) / 1000 - lightSize)).toBeLessThan(1);
  });

  test('the lists are as long as it says', () => {
    const lists = zhLanguage.dictionary;
    for (const name of [
      'commonWords-zh',
      'places-zh',
      'names-zh',
      'phrases-zh',
      'homophones-zh',
      'passwords-zh',
    ] as const) {
      expect(page, name).toMatch(new RegExp(`(^|\\D)${lists[name].length.toLocaleString('en')} `));
    }
    expect(page).toContain(dictionary['passwords-common'].length.toLocaleString('en'));
  });
});
