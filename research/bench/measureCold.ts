import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
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

/** A new process that reads and compiles a file and does not run it. */
const compileScript = (file: string): string => `
const { readFileSync } = require('fs');
const { Script } = require('vm');
const { wrap } = require('module');
const start = performance.now();
new Script(wrap(readFileSync('${file}', 'utf8')), { filename: '${file}' });
console.log(performance.now() - start);
`;

const ROUNDS = 11;

/** The file of each entry that is one file: what loading it would cost if it did nothing. */
const files: Readonly<Record<string, string>> = {
  '.': '../dist/index.js',
  './strength/light': '../dist/strength/light.js',
  './strength': '../dist/strength.js',
};

const entries: Readonly<Record<string, readonly [load: string, ask: string]>> = {
  '.': ["return require('../dist/index.js')", "kept.checkPassword(kept.definePolicy({}), '739105')"],
  './strength/light': [
    "return require('../dist/strength/light.js').createStrengthMeter()",
    "kept.measure('Tangshan@2024', [])",
  ],
  './strength': ["return require('../dist/strength.js').createStrengthMeter()", "kept.measure('Tangshan@2024', [])"],
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
      const runNew = (code: string): string =>
        execFileSync('node', ['--expose-gc', '-e', code], { cwd: join(root, 'research'), encoding: 'utf8' });
      const file = files[name];
      const compiled: number[] = [];
      const runs: Results['cold'][string][] = [];
      // In turns, so that a neighbour on the machine slows both alike.
      for (let round = 0; round < ROUNDS; round++) {
        runs.push(JSON.parse(runNew(script(load, ask))) as Results['cold'][string]);
        if (file !== undefined) compiled.push(Number(runNew(compileScript(file))));
      }
      return [
        name,
        {
          load: median(runs.map((run) => run.load)),
          first: median(runs.map((run) => run.first)),
          heap: median(runs.map((run) => run.heap)),
          ...(file !== undefined && { compile: median(compiled) }),
        },
      ];
    }),
  );
