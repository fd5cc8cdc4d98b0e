import { readdirSync, readFileSync } from 'node:fs';

/** One proof: a command, and whether it is a test runner that counts its tests. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Variables besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Vitest writes what it counted; any other command counts as one. */
  readonly isVitest?: boolean;
  /** Programs that have to be there, or the step is left out and that is said. */
  readonly needs?: readonly string[];
}

const npm = (name: string, ...args: readonly string[]): Step => ({ name, command: 'npm', args });
const install = (folder: string): Step => npm(`install ${folder}`, 'ci', '--no-audit', '--no-fund', '--prefix', folder);
const types = (folder: string): Step => ({
  name: `types of ${folder}`,
  command: 'node_modules/.bin/tsc',
  args: ['-p', folder],
});
const vitest = (name: string, ...args: readonly string[]): Step => ({
  name,
  command: 'node_modules/.bin/vitest',
  args: ['run', ...args],
  isVitest: true,
});

const python = (name: string, ...args: readonly string[]): Step => ({ name, command: 'python3', args });
const folder = (path: string): Step => vitest(path, '--config', 'vitest.deep.config.mts', path);

/** Starts a server of its own. */
const REDIS_TEST = 'docs/tests/recipes/redisLimits.test.ts';

/** The tests that try more in the deep run; the others have said all they can in `npm test`. */
const withMoreRuns = (): string[] =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path}`)
    .filter(
      (path) => path.endsWith('.test.ts') && /\/runs';$|\bcountPins\(|fc\.assert\(/m.test(readFileSync(path, 'utf8')),
    );

/** What each part of the deep run does, in the order in which the parts run; `npm run test:deep -- docs` runs one. */
export const parts: Readonly<Record<string, readonly Step[]>> = {
  newcomer: [npm('demo', 'run', 'demo'), { ...npm('npm test', 'test', '--'), isVitest: true }],
  style: [npm('types', 'run', 'typecheck'), npm('format', 'run', 'format:check'), npm('lint', 'run', 'lint')],
  install: ['tools', 'data', 'research', 'docs'].map(install),
  types: [...['data', 'research', 'tools', 'docs'].map(types)],
  build: [install('tools'), npm('build', 'run', 'build')],
  budget: [{ ...vitest('the budget over all PINs', 'tests/budget', 'tests/detectors'), env: { DEEP: '1' } }],
  package: [install('tools'), npm('the package as it is installed', 'run', 'check:package')],
  sizes: [npm('sizes of the entries', 'run', 'check:sizes')],
  vectors: [python('vectors of the second implementation', 'tests/vectors/oracle.py', '--check')],
  library: [{ ...vitest('the library, many more runs', ...withMoreRuns()), env: { DEEP: '1' } }],
  frameworks: [
    install('tests/frameworks'),
    { ...npm('Vue and React', 'test', '--prefix', 'tests/frameworks', '--'), isVitest: true },
  ],
  data: [install('data'), folder('data/tests')],
  research: [
    install('research'),
    vitest('research', '--config', 'vitest.deep.config.mts', 'research', '--exclude', 'research/mutation/**'),
  ],
  mutation: [folder('research/mutation')],
  tools: [install('tools'), folder('tools/tests')],
  docs: [
    install('docs'),
    vitest('docs/tests', '--config', 'vitest.deep.config.mts', 'docs/tests', '--exclude', REDIS_TEST),
    { ...folder(REDIS_TEST), needs: ['redis-server'] },
  ],
  site: [
    // The finder of regions reads the data by their generator.
    install('data'),
    install('docs'),
    npm('the site', 'run', 'docs:build'),
    install('docs/tests/browser'),
    {
      ...vitest('every page of the site in Chromium', '--root', 'docs/tests/browser', 'site/'),
      needs: ['chromium'],
    },
  ],
  engines: [
    install('research/engines'),
    npm(
      'Chromium, the builder for mini-programs, webpack 4',
      'run',
      'engines',
      '--',
      'chromium',
      'miniprogram',
      'webpack4',
    ),
  ],
  browser: [
    install('docs/tests/browser'),
    npm('types of the pages', 'run', 'typecheck', '--prefix', 'docs/tests/browser'),
    // The site has a part of its own; the other frameworks have their own locks, see `test:all` in that folder.
    vitest(
      'recipes, forms and the playground in Chromium',
      '--root',
      'docs/tests/browser',
      '--exclude',
      '{more,next,uni-app,vue2,site}/**',
    ),
  ],
  java: [
    install('tools'),
    npm('build', 'run', 'build'),
    { ...npm('the Java recipe', 'run', 'java'), needs: ['javac', 'mvn'] },
  ],
  spark: [
    // Makes the virtual environment.
    { ...python('200 accounts on a cluster', 'research/spark/run.py', '--small'), needs: ['java'] },
    {
      name: 'tests of the audit on a cluster',
      command: 'research/spark/.venv/bin/python',
      args: ['-m', 'unittest', 'discover', '-s', 'research/spark'],
      needs: ['java'],
    },
  ],
};
