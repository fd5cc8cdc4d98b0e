import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openPage } from '../../docs/tests/recipes/miniProgram/openPage';
import { people } from '../../docs/tests/recipes/miniProgram/people';
import { compileWxml } from './compileWxml';
import { findMessage } from './findMessage';
import { readProjectConfig } from './readProjectConfig';

/** What docs/recipes/mini-program.md says of the subpackage, in bytes; WeChat allows 2 MB. */
const LIMIT = 600_000;

const cases = [
  {
    page: 'password/change-pin/change-pin',
    policy: { region: '370600', credential: 'medical-insurance-card' },
    refused: '108009',
    message: '这是初始密码，请换一个',
    good: '582913',
  },
  {
    page: 'password/change-password/change-password',
    policy: { region: '370600', credential: 'online-account', meter: 'light' },
    refused: 'password1',
    message: '与常见密码太接近，请换一个',
    good: 'kX7pQm2z',
  },
];

/** The size of the subpackage as it is uploaded. */
const weigh = (project: string, ignored: readonly string[]): number => {
  for (const path of ignored)
    if (!existsSync(path)) throw new Error(`project.config.json ignores what is not there: ${path}`);
  const files = readdirSync(join(project, 'password'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(project, 'password', name),
  );
  return files
    .filter((path) => !ignored.includes(path))
    .map((path) => statSync(path))
    .filter((stat) => stat.isFile())
    .reduce((sum, { size }) => sum + size, 0);
};

/**
 * Opens the pages of the mini-program recipe with what WeChat's builder has made of the package and its compiler of the
 * WXML; only the files that are uploaded count. Throws where a verdict does not appear beside its input, or where the
 * subpackage is larger than the page of the recipe says.
 *
 * @param project - the recipe, built.
 * @param built - the folder that holds the package.
 */
export const proveMiniProgram = async (project: string, built: string): Promise<void> => {
  const ignored = readProjectConfig(project).packOptions.ignore.map(({ value }) => join(project, value));
  const size = weigh(project, ignored);
  if (size > LIMIT) throw new Error(`the subpackage has ${size} bytes`);
  const require = createRequire(join(built, 'index.js'));
  const loadPackage = (name: string): unknown => {
    const path = join(built, `${name.replace(/^yibao-password-policy\/?/, '') || 'index'}.js`);
    if (ignored.includes(path)) throw new Error(`not uploaded: ${path}`);
    return require(path);
  };
  const render = compileWxml(project);
  for (const { page, policy, refused, message, good } of cases) {
    const form = await openPage(project, page, {
      answer: ({ path }) => Promise.resolve({ status: 200, body: path === '/insured-people' ? people : policy }),
      loadPackage,
    });
    for (const [candidate, expected] of [
      ['', ''],
      [refused, message],
      [good, ''],
    ] as const) {
      await form.fill('value', candidate);
      const found = findMessage(render(page, form.data), '新密码');
      if (found !== expected)
        throw new Error(`${page}: ${found || 'nothing'} instead of ${expected || 'nothing'} ${form.data.notice}`);
    }
  }
};
