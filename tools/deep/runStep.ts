import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countReport, type Counts, type VitestReport } from './count';
import type { Step } from './steps';

const NOTHING: Counts = { passed: 0, failed: 0 };

const isThere = (program: string): boolean => spawnSync(program, ['-version'], { stdio: 'ignore' }).error === undefined;

const run = ({ command, args, env }: Step, further: readonly string[] = []): boolean =>
  spawnSync(command, [...args, ...further], { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

const runVitest = (step: Step): Counts => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const path = join(folder, 'report.json');
  try {
    const isGreen = run(step, ['--reporter=default', '--reporter=json', `--outputFile=${path}`]);
    const counts = countReport(JSON.parse(readFileSync(path, 'utf8')) as VitestReport);
    return isGreen || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Runs one step, with its output where ours goes, and says how it went. */
export const runStep = (step: Step): Counts => {
  console.log(`\n== ${step.name}`);
  const missing = (step.needs ?? []).filter((program) => !isThere(program));
  if (missing.length > 0) {
    console.log(`left out: there is no ${missing.join(', ')} here`);
    return NOTHING;
  }
  const begin = Date.now();
  const counts =
    step.isVitest === true ? runVitest(step) : run(step) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  console.log(
    `${counts.failed > 0 ? 'FAILED' : 'passed'}: ${step.name}, ${((Date.now() - begin) / 1000).toFixed(0)} s`,
  );
  return counts;
};
