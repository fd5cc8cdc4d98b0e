import { execFileSync } from 'node:child_process';
import { median } from './median';
import type { Results } from './Results';

/** A new process: loads, asks once, and says how long it took and what stays on the heap. */
const script = (load: string, ask: string): string => `
gc();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
const kept = (() => { ${load} })();
const loaded = performance.now();
${ask};
const asked = performance.now();
gc();
console.log(JSON.stringify({ load: loaded - start, first: asked - loaded, heap: process.memoryUsage().heapUsed - before }));
`;

const ROUNDS = 11;

const entries: Readonly<Record<string, readonly [load: string, ask: string]>> = {
  '.': ["return require('./dist/index.js')", "kept.checkPassword(kept.definePolicy({}), '739105')"],
  './strength/light': [
    "return require('./dist/strength/light.js').createStrengthMeter()",
    "kept.measure('Tangshan@2024', [])",
  ],
  './strength': ["return require('./dist/strength.js').createStrengthMeter()", "kept.measure('Tangshan@2024', [])"],
  'zxcvbn-ts': [
    "const { ZxcvbnFactory } = require('@zxcvbn-ts/core'); const c = require('@zxcvbn-ts/language-common'); return new ZxcvbnFactory({ dictionary: c.dictionary, graphs: c.adjacencyGraphs })",
    "kept.check('Tangshan@2024', [])",
  ],
  zxcvbn: ["return require('zxcvbn')", "kept('Tangshan@2024', [])"],
};

/** Cold start of each entry and of two peers: medians over new processes. */
export const measureCold = (root: string): Results['cold'] =>
  Object.fromEntries(
    Object.entries(entries).map(([name, [load, ask]]) => {
      const runs = Array.from(
        { length: ROUNDS },
        () =>
          JSON.parse(
            execFileSync('node', ['--expose-gc', '-e', script(load, ask)], { cwd: root, encoding: 'utf8' }),
          ) as Results['cold'][string],
      );
      return [
        name,
        {
          load: median(runs.map((run) => run.load)),
          first: median(runs.map((run) => run.first)),
          heap: median(runs.map((run) => run.heap)),
        },
      ];
    }),
  );
