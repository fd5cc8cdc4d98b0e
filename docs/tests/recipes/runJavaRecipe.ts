/**
 * The Java recipe against a built package. With the JDK alone: the drill of the pool, all golden vectors through it and
 * the region table, compiled with every warning as an error. With Maven: the Spring Boot server is built from the
 * registry, its tests run, and the packaged server is started and asked. Needs a JDK of 17 or later and Maven.
 *
 *   npm run build && npm run java              with dist/
 *   npm run java -- <folder>                   with another one
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = join(__dirname, '../../..');
const sources = join(root, 'docs/recipes/code/java');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const cli = join(dist, 'cli.js');
const commandLine = [process.execPath, cli, 'check', '--jsonl'];
const work = mkdtempSync(join(tmpdir(), 'yibao-java-'));

const run = (program: string, args: readonly string[], cwd = work): void => {
  execFileSync(program, args, { cwd, stdio: 'inherit' });
};

const runWithJdkAlone = (): void => {
  const folder = join(sources, 'src/main/java/passwordpolicy');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.java'))
    .map((name) => join(folder, name));
  const classes = join(work, 'classes');
  run('javac', ['-Xlint:all', '-Werror', '--release', '17', '-d', classes, ...files]);
  const start = (name: string, ...args: readonly string[]): void => {
    run('java', ['-cp', classes, `passwordpolicy.${name}`, ...args]);
  };
  start('PoolDrill', ...commandLine);
  start('GoldenVectors', dist, ...commandLine);
  start('RegionRules', join(dist, 'regions.json'), '500112', 'social-security-card');
};

/** Asks a server that was just started for what nobody may have without a sign-in. */
const askPackaged = (jar: string): Promise<number> =>
  new Promise((settle, reject) => {
    const server = spawn('java', ['-jar', jar, '--server.port=0', `--password-policy.cli=${cli}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let log = '';
    server.on('error', reject);
    server.on('exit', () => {
      reject(new Error('the packaged server ended before it was asked'));
    });
    server.stdout.on('data', (text) => {
      const isNew = !/Tomcat started on port/.test(log);
      log += String(text);
      const port = /Tomcat started on port (\d+)/.exec(log)?.[1];
      if (port === undefined || !isNew) return;
      const body = '{"currentPassword":"582914","newPassword":"739162"}';
      fetch(`http://127.0.0.1:${port}/change-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).then(({ status }) => {
        settle(status);
        server.kill();
      }, reject);
    });
  });

const runWithMaven = async (): Promise<void> => {
  const project = join(work, 'project');
  cpSync(sources, project, { recursive: true });
  run('mvn', ['-B', '-ntp', '-q', 'verify', `-DargLine=-Dcli=${cli}`], project);
  const status = await askPackaged(join(project, 'target/password-policy-1.0.0.jar'));
  console.log(`${status === 401 ? 'ok  ' : 'NOT '} the packaged server answers, and lets nobody in without a sign-in`);
  if (status !== 401) process.exitCode = 1;
};

const main = async (): Promise<void> => {
  try {
    runWithJdkAlone();
    await runWithMaven();
  } finally {
    rmSync(work, { recursive: true });
  }
};

void main();
