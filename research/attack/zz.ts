import { createProfiles } from './createProfiles';
import { createRows } from './createRows';
import { simulate } from './simulate';
import { regionsWithRules } from './regionsWithRules';
const rows = createRows(createProfiles());
const people = Number(process.argv[2]);
const all = [...rows.policies.filter(r => /^(standard|strict)$/.test(r.title)), ...rows.redraw.filter(r => r.title !== 'bank')].map(r => ({ ...r, every: 1 }));
console.log('rows', process.uptime());
const t = simulate(all, people, 777, regionsWithRules());
all.forEach((r, i) => {
  const x = t[i]!;
  console.log(r.redraw, r.title, r.attacks.map(a => a.learntFrom).join(), 'refused', (100 * x.firstRefused / x.people).toFixed(1), x.ranks.map(k => [10, 100, 1000].map(n => (100 * k.filter(v => v <= n).length / x.people).toFixed(2)).join('/')).join('  '));
  console.log('   ', [...x.fallen].sort((a, b) => b[1] - a[1]).slice(0, 14).map(([a, b]) => `${a}:${(100 * b / x.people).toFixed(2)}`).join(' '));
});
console.log(process.uptime());
