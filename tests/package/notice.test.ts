/** NOTICE and the lists: whatever a generated file says it was made from is named there, in the version that made it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const notice = read('NOTICE');

/** What the generators read is installed beside them, or at the root. */
const packages: Readonly<Record<string, string>> = Object.assign(
  {},
  ...['package.json', 'data/package.json'].map(
    (path) => (JSON.parse(read(path)) as { devDependencies: Record<string, string> }).devDependencies,
  ),
) as Record<string, string>;

/** The first comment of each generated file, which says from what it is; commands in it are no sources. */
const headers = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [path, (/^(?:\/\/.*\n)+/.exec(read(`src/${path}`))?.[0] ?? '').replace(/`[^`]*`/g, '')] as const)
  .filter(([, header]) => header.includes('GENERATED'));

const sourcesOf = (header: string): string[] =>
  Object.keys(packages).filter((name) => new RegExp(`(^|[\\s(])${name}(?=[\\s,.)]|$)`).test(header));

test('there are generated lists, and most name a package', () => {
  expect(headers.length).toBeGreaterThan(8);
  expect(new Set(headers.flatMap(([, header]) => sourcesOf(header))).size).toBeGreaterThan(5);
});

test.each(headers)('NOTICE names the packages that src/%s is made from, in the installed version', (_, header) => {
  for (const name of sourcesOf(header)) {
    expect(notice).toContain(`${name} ${packages[name]}`);
    const [, stated] = new RegExp(`${name} (\\d+\\.\\d+\\.\\d+)`).exec(header) ?? [];
    expect(stated ?? packages[name]).toBe(packages[name]);
  }
});

test('every package of NOTICE has its licence', () => {
  const named = [...notice.matchAll(/^ {3}(@?[a-z][\w./-]*) (\d+\.\d+\.\d+) +(\S.*)$/gm)];
  expect(named.length).toBeGreaterThan(7);
  for (const [, name, , licence] of named) expect(licence, name).toMatch(/^(?:MIT|as above)/);
});
