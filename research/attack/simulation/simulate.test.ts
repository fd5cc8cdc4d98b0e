import { expect, test } from 'vitest';
import { calibrate } from './calibrate';
import { createAttack } from '../attacker/createAttack';
import { createProfiles } from '../popularity/createProfiles';
import { publishedPolicies } from '../policies/publishedPolicies';
import { regionsWithRules } from '../people/regionsWithRules';
import { simulate, type Row } from './simulate';
import { thresholds } from '../results/thresholds';

const { a, b } = createProfiles();
const regions = regionsWithRules();
const rows = publishedPolicies.map((policy): Row => ({
  title: policy.name,
  victims: b,
  policy,
  redraw: 'R1',
  knobs: { initial: 0, window: 0 },
  attacks: [createAttack(b, policy, 'R1'), createAttack(a, policy, 'R1')],
  every: 1,
}));
const tallies = simulate(rows, 5000, 1, regions);
const shareOf = (ranks: readonly number[] | undefined, at: number): number =>
  (100 * (ranks ?? []).filter((rank) => rank <= at).length) / 5000;

test('reproduces what is published about people without a policy, and after policies of others', () => {
  const known = Object.fromEntries(thresholds.map((at) => [at, shareOf(tallies[0]?.ranks[0], at)]));
  for (const { quantity, guesses, published, measured, tolerance } of calibrate(b, known)) {
    expect(Math.abs(measured - published), `${quantity} at ${guesses}: ${measured}`).toBeLessThanOrEqual(tolerance);
  }
});

test('the same seed gives the same, another seed something else', () => {
  expect(simulate(rows.slice(2), 300, 1, regions)).toEqual(simulate(rows.slice(2), 300, 1, regions));
  expect(simulate(rows.slice(2), 300, 1, regions)).not.toEqual(simulate(rows.slice(2), 300, 2, regions));
});

test('who knows the distribution does not do worse than who learnt from another set', () => {
  for (const { ranks } of tallies)
    for (const at of thresholds) expect(shareOf(ranks[0], at)).toBeGreaterThan(shareOf(ranks[1], at) - 0.5);
});

test('people take part as often as a row says', () => {
  const [row] = rows;
  expect(row && simulate([{ ...row, every: 10 }], 300, 1, regions)[0]?.people).toBe(30);
});
