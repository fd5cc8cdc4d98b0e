import { bootstrap } from './simulation/bootstrap';
import { calibrate } from './simulation/calibrate';
import { createProfiles } from './popularity/createProfiles';
import { createRows, type TableName } from './simulation/createRows';
import { refusedAtRandom } from './policies/refusedAtRandom';
import { regionsWithRules } from './people/regionsWithRules';
import type { ResultRow, Results } from './results/Results';
import { simulate, type Row, type Tally } from './simulation/simulate';
import { thresholds } from './results/thresholds';

/** Two decimals: more is noise. */
const percent = (share: number): number => Number((100 * share).toFixed(2));

const toResult = ({ policy, redraw, knobs, attacks }: Row, tally: Tally, seed: number): ResultRow => ({
  policy: policy.name,
  redraw,
  knobs,
  people: tally.people,
  firstRefused: percent(tally.firstRefused / tally.people),
  attacks: attacks.map(({ learntFrom }, which) => ({
    learntFrom,
    shares: thresholds.map((at) => {
      const hits = (tally.ranks[which] ?? []).map((rank) => rank <= at);
      const [low, high] = bootstrap(hits, seed + at);
      return { at, share: percent(hits.filter(Boolean).length / hits.length), low: percent(low), high: percent(high) };
    }),
  })),
  fallen: [...tally.fallen]
    .sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1))
    .slice(0, 20)
    .map(([what, count]) => [what, percent(count / tally.people)]),
});

/**
 * Runs everything. The same seed and number of people give the same results on every machine.
 * @param onProgress is told what was done
 */
export const measure = (people: number, seed: number, onProgress: (done: string) => void): Results => {
  const profiles = createProfiles();
  const rows = createRows(profiles);
  onProgress('policies asked');
  const regions = regionsWithRules();
  const run = (name: TableName): ResultRow[] => {
    const tallies = simulate(rows[name], people, seed, regions);
    onProgress(name);
    return rows[name].flatMap((row, i) => {
      const tally = tallies[i];
      return tally === undefined ? [] : [toResult(row, tally, seed)];
    });
  };
  const random = refusedAtRandom(
    rows.policies.map(({ policy }) => policy),
    people,
    seed,
    regions,
  );
  onProgress('random PINs');
  const policies = run('policies').map((row) => ({
    ...row,
    randomRefused: Number((random.get(row.policy) ?? 0).toFixed(2)),
  }));
  const tables = { policies, swap: run('swap'), redraw: run('redraw'), grid: run('grid') };
  const known = Object.fromEntries(tables.policies[0]?.attacks[0]?.shares.map(({ at, share }) => [at, share]) ?? []);
  return { seed, people, calibration: calibrate(profiles.b, known), tables };
};
