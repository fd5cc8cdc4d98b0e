import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { findAxeViolations } from '../harness/findAxeViolations';
import { browserFolder, rootFolder } from '../harness/paths';
import { startChromium } from '../harness/startChromium';
import { untilStill } from '../harness/untilStill';
import { type ChangePage, createChangePage, findByExactLabel, OLD } from '../recipes/createChangePage';

const home = join(browserFolder, 'next');
const next = join(home, 'node_modules/next/dist/bin/next');

/** What a new project of Next.js has besides: the frame of its pages, and the page that one goes on to. */
const files: Readonly<Record<string, string>> = {
  'app/layout.tsx':
    'export const metadata = { title: \'修改密码\' };\nexport default ({ children }) => <html lang="zh-CN"><body><main><h1>修改密码</h1>{children}</main></body></html>;',
  'app/changed/page.tsx': 'export default () => <p>密码已修改</p>;',
};

/** The recipe's folder as the `app` of a project, with the parts that it shares beside it and the built package. */
const createProject = async (): Promise<string> => {
  const project = await mkdtemp(join(home, '.project-'));
  const code = join(rootFolder, 'docs/recipes/code');
  await cp(join(code, 'next'), join(project, 'app'), { recursive: true });
  for (const part of ['form', 'react', 'server']) await cp(join(code, part), join(project, part), { recursive: true });
  await mkdir(join(project, 'app/changed'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
  const installed = 'node_modules/yibao-password-policy';
  await cp(join(inject('projectFolder'), installed), join(project, installed), { recursive: true });
  // Types are checked with the others, and are left out of the package that is tested here.
  const config = { turbopack: { root: home }, typescript: { ignoreBuildErrors: true } };
  await writeFile(join(project, 'next.config.mjs'), `export default ${JSON.stringify(config)};`);
  await writeFile(join(project, 'package.json'), '{ "private": true }');
  await writeFile(join(project, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }');
  return project;
};

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };

let browser: Browser;
let server: ChildProcess;
let tab: Page;
let form: ChangePage;
let written = '';
let url: string;

beforeAll(async () => {
  const project = await createProject();
  execFileSync(process.execPath, [next, 'build'], { cwd: project, env, stdio: 'pipe' });
  server = spawn(process.execPath, [next, 'start', '-p', '0', '-H', '127.0.0.1'], { cwd: project, env });
  const origin = await new Promise<string>((resolve) => {
    const keep = (text: Buffer): void => {
      written += text.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(written) ?? [];
      if (found !== undefined && written.includes('Ready')) resolve(found);
    };
    server.stdout?.on('data', keep);
    server.stderr?.on('data', keep);
  });
  url = `${origin}/change-password`;
  browser = await startChromium();
  return async () => {
    await browser.close();
    server.kill();
    await rm(project, { recursive: true });
  };
});

beforeEach(async () => {
  tab = await browser.newPage();
  form = createChangePage(tab, findByExactLabel);
  await tab.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await tab.goto(url);
  return () => form.close();
});

test('the server renders the form with its list, and nothing of the person besides what the check needs', async () => {
  const html = await (await fetch(url)).text();
  expect(html).toContain('○ 6 位数字');
  expect(html).toContain('autoComplete="new-password"');
  expect(html).not.toContain('passwordHash');
});

test('the page refuses before anything is sent', async () => {
  let calls = 0;
  tab.on('request', (request) => {
    calls += request.method() === 'POST' ? 1 : 0;
  });
  await form.fillIn('１０８００９');
  await form.submit();
  await form.appears('这是初始密码，请换一个');
  expect(calls).toBe(0);
  await untilStill(tab);
  expect(await findAxeViolations(tab)).toEqual([]);
});

test('the server action says that the current password is wrong', async () => {
  await form.fillIn('582913');
  await form.type('原密码', '111222');
  await form.submit();
  await form.appears('原密码不正确，请重新输入');
});

test('the server action refuses what a page lets through, and the form shows why and remembers it', async () => {
  await tab.route('**/change-password', async (route) => {
    const request = route.request();
    // A page that was tampered with: another password goes out than the one that was checked.
    const postData = JSON.stringify([{ currentPassword: OLD, newPassword: '900108' }]);
    await route.continue(request.method() === 'POST' ? { postData } : {});
  });
  await form.fillIn('582913');
  await form.submit();
  await form.appears('这类初始密码很常见，请换一个');
  await form.submit();
  await form.appears('与刚才未通过的密码太接近，请整个换掉');
});

test('the current password is taken in full width, and the change goes through', async () => {
  await form.fillIn('739162');
  await form.type('原密码', '１０８００９');
  await form.submit();
  await tab.waitForURL('**/changed');
  await form.appears('密码已修改');
});

test('nothing that was typed is in what the server wrote', () => {
  for (const secret of ['582913', '739162', '900108', OLD]) expect(written).not.toContain(secret);
});
