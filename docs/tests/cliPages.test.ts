/** The pages about the command line do what they say. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linksOf, readPage } from './pages';
import { snippetsOf } from './runSnippet';
import { useCli } from '../../tests/cli/useCli';

const cli = useCli();

const run = (command: string): string => {
  const script = command.replace(
    /(?:npx |node_modules\/\.bin\/)yibao-password-policy/g,
    () => `"${process.execPath}" "${cli.path()}"`,
  );
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  return stdout + stderr;
};

describe.each(['docs/guide/cli.md', 'docs/en/guide/cli.md'])('%s', (path) => {
  const sessions = snippetsOf(readPage(path), 'console').flatMap((block) => block.split(/^\$ /m).slice(1));

  test('has sessions', () => {
    expect(sessions).toHaveLength(4);
  });

  test.each(
    sessions.map((session) => [session.slice(0, session.indexOf('\n')), session.slice(session.indexOf('\n') + 1)]),
  )('%s', (command, output) => {
    expect(run(command)).toBe(output);
  });
});

/** Lines a second of one core, by what is checked, as the page states them. */
const ratesOf = (page: string): number[] =>
  [...page.matchAll(/^\|[^|]+\| ([\d,]+) \| \d+ MB \|$/gm)].map(([, rate = '']) => Number(rate.replace(/,/g, '')));

describe.each(['docs/guide/scale.md', 'docs/en/guide/scale.md'])('%s', (path) => {
  const page = readPage(path);

  test('states the rates of the page about the command line', () => {
    expect(ratesOf(page)).toHaveLength(4);
    expect(ratesOf(page)).toEqual(ratesOf(readPage(path.replace('scale', 'cli'))));
  });

  test('computes hours and cores from those rates', () => {
    const rows = [...page.matchAll(/^\|[^|]+\| ([\d,]+) \| ([\d.,]+) \|$/gm)].map(([, hours = '', cores = '']) => [
      hours,
      cores,
    ]);
    const expected = ratesOf(page).map((rate) => [
      Math.round(1.3e9 / rate / 3600).toLocaleString('en'),
      (1.3e9 / 86_400 / rate).toFixed(1),
    ]);
    expect(rows).toEqual(expected);
  });
});

describe.each(['docs/recipes/java.md', 'docs/en/recipes/java.md'])('%s', (path) => {
  test('shows every file', () => {
    const files = readdirSync('docs/recipes/code/java', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(java|yml)$|^pom\.xml$/.test(name),
    );
    const shown = [...readPage(path).matchAll(/^<<< \S*code\/java\/(\S+)/gm)].map(([, name]) => name);
    expect(shown.sort()).toEqual(files.sort());
  });

  test('leads to pages that are there', () => {
    expect(linksOf(readPage(path)).length).toBeGreaterThan(0);
  });
});
