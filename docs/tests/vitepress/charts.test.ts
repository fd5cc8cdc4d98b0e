import { describe, expect, test } from 'vitest';
import { answerAttack, drawAttack } from '../../.vitepress/components/results/attackChart';
import { answerBench, answerSizes, drawBench, drawSizes } from '../../.vitepress/components/results/measuredCharts';
import { readAttack, readBench, readSizes } from '../../.vitepress/components/results/readResults';

const [attack, bench, sizes] = [readAttack(), readBench(), readSizes()];

describe.each(['zh', 'en'] as const)('the charts in %s', (language) => {
  test.each([
    ['attack', answerAttack(attack, language), drawAttack(attack, language)],
    ['bench', answerBench(bench, language), drawBench(bench, language)],
    ['sizes', answerSizes(sizes, language), drawSizes(sizes, language)],
  ])('%s says its answer to a screen reader and has no colour of its own', (_, answer, { wide, narrow }) => {
    expect(answer).not.toMatch(/NaN|undefined/);
    for (const svg of [wide, narrow]) {
      expect(svg).toMatch(/^<svg aria-label="[^"]{20,}"/);
      expect(svg).toContain('role="img"');
      expect(svg).not.toMatch(/NaN|undefined|<style|fill="(?!var|none|currentColor|transparent)/);
    }
  });
});

test('the answer about attacks has the figures of the results', () => {
  const at100 = (policy: string): string => {
    const row = attack.tables.policies.find((each) => each.policy === policy);
    return row?.attacks[0]?.shares.find(({ at }) => at === 100)?.share.toFixed(2) ?? 'none';
  };
  for (const policy of ['none', 'standard', 'strict'])
    expect(answerAttack(attack, 'zh')).toContain(`${at100(policy)} %`);
});

test('every row of the table of sizes has a bar', () => {
  expect(sizes.length).toBeGreaterThan(10);
  for (const { gzip } of sizes) expect(drawSizes(sizes, 'zh').wide).toContain(`${(gzip / 1000).toFixed(1)} kB`);
});
