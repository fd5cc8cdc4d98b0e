/** What a measurement runs: modules with all they import, and files that are read and imported by nobody. */
export interface Measured {
  readonly entries: readonly string[];
  readonly files?: readonly string[];
  /** What measures it again. */
  readonly command: string;
}

/** Each file of `research/results`, by its name, and what it measured. */
export const resultSources = {
  attack: {
    entries: ['research/attack/measure.ts'],
    files: ['src/regions/generated/regions.json'],
    command: 'npm run attack',
  },
  text: {
    entries: ['research/text/measureText.ts'],
    files: ['research/text/weakChoices.json'],
    command: 'npm run attack:text',
  },
  words: {
    entries: ['research/text/wordSizes.ts'],
    files: ['research/text/weakChoices.json'],
    command: 'npx tsx research/text/wordSizes.ts',
  },
  bench: {
    entries: ['research/bench/measure.ts', 'src/index.ts', 'src/strength/index.ts'],
    command: 'npm run bench',
  },
  load: {
    entries: ['src/cli/index.ts', 'src/strength/index.ts', 'src/strength/light.ts', 'research/load/makeLine.ts'],
    command: 'npm run load:cli',
  },
  fuzz: {
    entries: ['research/fuzz/fuzz.ts', 'research/fuzz/library.ts', 'research/fuzz/targets/index.ts'],
    command: 'npm run fuzz:guided -- --write',
  },
  spark: {
    entries: ['src/cli/index.ts', 'src/testing/index.ts'],
    files: [
      'accounts.mjs',
      'audit_job.py',
      'hash_costs.py',
      'run.py',
      'scan.py',
      'scenario.py',
      'values.mjs',
      'verify.mjs',
    ].map((name) => `research/spark/${name}`),
    command: 'python3 research/spark/run.py',
  },
} satisfies Readonly<Record<string, Measured>>;
