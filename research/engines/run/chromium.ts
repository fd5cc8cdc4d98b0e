import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installed } from '../Installed';
import { question } from '../question';
import type { Row } from '../Row';
import { runners } from '../runners';
import { serveUntilAnswer } from '../serveUntilAnswer';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SCRIPT = 'dist/yibao-password-policy.global.js';

const ask = (subpaths: readonly string[]): string =>
  `(load) => JSON.parse((function () { return ${question(subpaths)}; }).call(globalThis))`;

/** A page without bundler: one <script>, and modules by relative path. It posts the answers of both. */
const page = (subpaths: readonly string[]): string => `<!doctype html><meta charset="utf-8">
<script>${runners}</script><script src="/${SCRIPT}"></script>
<script type="module">
const answer = async () => {
  const modules = { ${subpaths.map((name) => `'${name}': await import('/dist/${name || 'index'}.mjs')`).join(', ')} };
  return {
    version: /Chrome\\/(\\d+)/.exec(navigator.userAgent)[1],
    'ES modules': (${ask(subpaths)})((name) => modules[name]),
    script: (${ask(subpaths.filter((name) => name === '' || name === 'adapters'))})(() => yibaoPasswordPolicy),
  };
};
const text = await answer().then(JSON.stringify, (error) => JSON.stringify({ error: String(error) }));
await fetch('/answer', { method: 'POST', body: text });
</script>`;

const open =
  (browser: string) =>
  (address: string): (() => Promise<void>) => {
    const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`];
    const child = spawn(browser, [...flags, address], { stdio: 'ignore' });
    return async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    };
  };

/** Headless Chromium, from Debian. */
export const chromium = async ({ package: folder, subpaths }: Installed): Promise<Row[]> => {
  const browser = BROWSERS.find((path) => existsSync(path));
  if (browser === undefined) throw new Error('there is no Chromium: apt-get install chromium');
  const posted = await serveUntilAnswer(page(subpaths), folder, open(browser));
  const answer = JSON.parse(posted) as Record<Row['form'], Omit<Row, 'engine' | 'form'>> & {
    version: string;
    error?: string;
  };
  if (answer.error !== undefined) throw new Error(`Chromium: ${answer.error}`);
  return (['ES modules', 'script'] as const).map((form) => ({
    engine: `Chromium ${answer.version}`,
    form,
    ...answer[form],
  }));
};
