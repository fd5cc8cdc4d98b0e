/**
 * Packs the package, installs it as its users do, and runs the golden vectors and one question to every entry in each
 * engine. Needs Chromium, the npm registry, and about three minutes. Exits with 1 if anything failed.
 *
 * npm run engines                       every engine; writes the table of both pages of the guide
 * npm run engines -- webpack4 quickjs   these only (the names of research/engines/run/); writes nothing
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackage } from './installPackage';
import { engines, root } from './paths';
import { renderTable } from './renderTable';
import type { Row } from './Row';
import { all } from './run';
import { replaceBlock } from '../../tools/replaceBlock';

const pages = { zh: 'docs/guide/engines.md', en: 'docs/en/guide/engines.md' } as const;

const report = ({ engine, form, vectors, smoke }: Row): void => {
  const entries = smoke ? `, ${smoke.passed} of ${smoke.total} entries` : '';
  const failures = [...vectors.failures, ...(smoke?.failures ?? [])];
  console.log(`${engine.padEnd(36)} ${form.padEnd(12)} ${vectors.passed} of ${vectors.total} vectors${entries}`);
  for (const failure of failures) console.error(`  ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
};

const main = async (): Promise<void> => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !all.some((run) => run.name === name));
  if (unknown.length > 0)
    throw new Error(`no such engine: ${unknown.join(' ')}; there are ${all.map(({ name }) => name).join(' ')}`);
  if (!existsSync(join(engines, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: engines, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  const rows: Row[] = [];
  try {
    const installed = installPackage(folder);
    for (const run of all.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      try {
        const found = await run(installed);
        found.forEach(report);
        rows.push(...found);
      } catch (error) {
        const { message, stderr } = error as { message: string; stderr?: string };
        console.error(`${run.name}: ${message}\n${stderr ?? ''}`);
        process.exitCode = 1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (wanted.length > 0 || process.exitCode === 1) return;
  for (const language of ['zh', 'en'] as const) {
    const page = join(root, pages[language]);
    writeFileSync(
      page,
      replaceBlock(readFileSync(page, 'utf8'), 'research/engines/main.ts', renderTable(rows, language)),
    );
  }
};

void main();
