import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { credentials } from '../../src/index';
import { makeResidentId } from '../people';
import { answerTo, useCli } from './useCli';

const cli = useCli();
const subject = { idNumber: makeResidentId({ date: '1990-01-08' }) };
const json = JSON.stringify(subject);

describe('exit status', () => {
  test.each<[number, string, string[], string, string?]>([
    [0, 'nobody knows anything against it', ['check', '--region', '361000'], '739162\n'],
    [0, 'the line may lack its end', ['check'], '739162'],
    [0, 'only the first line counts', ['check'], '739162\n123456\n'],
    [0, 'a carriage return is no character of it', ['check'], '739162\r\n'],
    [1, 'an initial password of the region', ['check', '--region', '361000'], '900108\n', json],
    [1, 'popular', ['check', '--json'], '123456\n'],
    [1, 'an empty password', ['check'], '\n'],
    [1, 'a text password for a PIN', ['check'], 'correct horse\n'],
    [0, 'a text password', ['check', '--format', 'portal'], 'vR8#kQ2!mZx\n'],
    [0, 'with the full meter', ['check', '--format', 'portal', '--meter', 'full'], 'vR8#kQ2!mZx\n'],
    [
      1,
      'with the light meter and a name',
      ['check', '--format', 'portal', '--meter', 'light', '--min-guesses', '1e6'],
      'password1\n',
    ],
    [1, 'on the longer list', ['check', '--strictness', 'strict'], '112233\n'],
    [2, 'no password', ['check'], ''],
    [2, 'not UTF-8', ['check'], '\u00ff'],
    [2, 'no command', [], ''],
    [2, 'unknown command', ['chek'], ''],
    [2, 'unknown option', ['check', '--regoin', '500000'], ''],
    [2, 'an option of another command', ['regions', '--length', '8'], ''],
    [2, 'an option without its value', ['check', '--region'], ''],
    [2, 'an option in the place of a value', ['check', '--region', '--json'], ''],
    [2, 'a value where there is none', ['check', '--json=1'], ''],
    [2, 'impossible region', ['check', '--region', 'x'], ''],
    [2, 'unknown credential', ['check', '--credential', 'library-card'], ''],
    [2, 'unknown format', ['check', '--format', 'pin7'], ''],
    [2, 'unknown locale', ['check', '--locale', 'fr'], ''],
    [2, 'no such file', ['check', '--subject', 'no/such/file'], ''],
    [2, 'descriptor 3 without JSON', ['check'], '739162\n', 'no json'],
    [2, 'one subject for all lines', ['check', '--jsonl', '--subject', 'file'], ''],
    [2, 'a length outside the format', ['generate', '--length', '7'], ''],
    [2, 'a count too large', ['generate', '--count', '1001'], ''],
    [0, 'no line is every line', ['check', '--jsonl'], ''],
    [0, 'a refused line is an answered line', ['check', '--jsonl'], '{"candidate":"123456"}\n'],
    [0, 'a bad line is an answered line', ['check', '--jsonl'], '{\n'],
    [0, 'help', ['--help'], ''],
    [0, 'help of a command', ['check', '--help'], ''],
    [0, 'version', ['--version'], ''],
  ])('%i: %s', async (status, _, args, input, third) => {
    const bytes = Buffer.from(input, 'latin1');
    const outcome = third === undefined ? await answerTo(args, bytes) : cli.run(args, bytes, third);
    expect(outcome.status).toBe(status);
    expect(outcome.stderr === '').toBe(status !== 2);
    if (status === 2) expect(outcome.stdout).toBe('');
  });

  test.each<[string[], string]>([
    [['check', '--region', '361000'], '739162\n'],
    [['check', '--format', 'portal', '--meter', 'full', '--json'], 'password1\n'],
    [['chek'], ''],
    [['initial', '--region', '361000', '--json'], ''],
    [['--version'], ''],
  ])('%j ends, answers and complains as a process just so', async (args, input) => {
    expect(cli.run(args, input)).toEqual(await answerTo(args, input));
  });
});

/** A file about the person. */
const known = (): string => cli.write('known.json', json);

describe('check', () => {
  test('says why, and never what was typed', async () => {
    const { stdout } = await answerTo(['check', '--region', '361000', '--subject', known()], '900108\n');
    expect(stdout).toContain('✗ 这是初始密码，请换一个\n');
    expect(stdout).not.toContain('9001');
  });

  test('says that nothing personal was checked', async () => {
    expect((await answerTo(['check'], '739162')).stdout).toBe(
      '✓ 密码可以使用\n- 未提供参保人信息，只检查了与人无关的项目\n',
    );
  });

  test('takes the subject from a file, with a byte order mark', async () => {
    const path = cli.write('subject.json', `\ufeff${json}`);
    expect((await answerTo(['check', '--region', '361000', '--subject', path], '900108')).status).toBe(1);
  });

  test('takes a policy from a file; options win over it', async () => {
    const path = cli.write('policy.json', JSON.stringify({ region: '361000', blocklist: ['739162'] }));
    expect((await answerTo(['check', '--policy', path], '739162')).stdout).toContain('✗');
    expect((await answerTo(['check', '--policy', path, '--format', 'portal', '--json'], 'vR8#kQ2!mZx')).status).toBe(0);
  });

  test.each([
    ['en', 'This is an initial password'],
    ['zh-CN', '这是初始密码'],
    ['zh-HK', '密碼'],
    ['zh-TW', '密碼'],
  ])('speaks %s', async (locale, words) => {
    const args = ['check', '--region', '361000', '--subject', known(), '--locale', locale];
    expect((await answerTo(args, '900108')).stdout).toContain(words);
  });

  test('--json is the verdict of the library', async () => {
    const { accepted, findings } = JSON.parse((await answerTo(['check', '--json'], '123456')).stdout) as {
      accepted: boolean;
      findings: unknown[];
    };
    expect(accepted).toBe(false);
    expect(findings).not.toEqual([]);
  });
});

describe('the others', () => {
  test('--version is that of the package', async () => {
    expect((await answerTo(['--version'])).stdout).toBe(`${version}\n`);
  });

  test('--help in both languages names every command', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const { stdout } = await answerTo(['--help', '--locale', locale]);
      for (const command of ['check', 'initial', 'regions', 'generate'])
        expect(stdout).toContain(`yibao-password-policy ${command} `);
    }
  });

  test('initial tells rules with confidence and sources, never a value', async () => {
    const { stdout } = await answerTo(['initial', '--region', '500000', '--locale', 'en']);
    expect(stdout).toMatch(
      /^chongqing\/social-security-card\/1 +a fixed value, the same for everybody +medium confidence +sources: \d+\n$/,
    );
    const rows = JSON.parse((await answerTo(['initial', '--region', '361000', '--json'])).stdout) as object[];
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      'confidence',
      'credential',
      'description',
      'id',
      'region',
      'sources',
    ]);
  });

  test('initial has something for every credential, if only nationwide', async () => {
    for (const credential of Object.keys(credentials))
      expect((await answerTo(['initial', '--credential', credential])).stdout).toContain(`national/${credential}/1 `);
  });

  test('regions --find takes a name, pinyin or a code, and lists the place with its province', async () => {
    for (const text of ['烟台', 'yantai', '370600']) {
      const rows = JSON.parse((await answerTo(['regions', '--json', '--find', text])).stdout) as { region: string }[];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ region }) => region !== '370600' && region !== '370000')).toEqual([]);
    }
    expect(await answerTo(['regions', '--find', '亚特兰蒂斯'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('regions lists every region and credential once, in the order of the codes', async () => {
    const rows = JSON.parse((await answerTo(['regions', '--json'])).stdout) as {
      region: string;
      credential: string;
      rules: number;
      policies: number;
    }[];
    const keys = rows.map(({ region, credential }) => `${region} ${credential}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(rows.every(({ rules, policies }) => rules + policies > 0)).toBe(true);
    expect((await answerTo(['regions'])).stdout.split('\n')).toHaveLength(rows.length + 2);
  });

  test('generate gives what check accepts', async () => {
    const about = ['--region', '361000', '--subject', known()];
    const passwords = (await answerTo(['generate', ...about, '--count', '5'])).stdout.trim().split('\n');
    expect(passwords).toHaveLength(5);
    for (const password of passwords) expect((await answerTo(['check', ...about], password)).status).toBe(0);
    expect(
      (await answerTo(['generate', '--format', 'portal', '--length', '16', '--meter', 'light'])).stdout,
    ).toHaveLength(17);
  });
});

describe('a password among the arguments', () => {
  test.each([
    [['check', 'Hunter2x7391']],
    [['Hunter2x7391']],
    [['check', '--password', 'Hunter2x7391']],
    [['check', '--password=Hunter2x7391']],
    [['check', '--pin', 'Hunter2x7391']],
    [['check', '-p', 'Hunter2x7391']],
    [['check', '-Hunter2x7391']],
    [['check', '--Hunter2x7391']],
    [['check', '--region', 'Hunter2x7391']],
    [['check', '--credential', 'Hunter2x7391']],
    [['check', '--subject', 'Hunter2x7391']],
    [['check', '--policy=Hunter2x7391']],
    [['check', '--locale', 'Hunter2x7391']],
    [['check', '--', 'Hunter2x7391']],
  ])('%j is refused and not repeated', async (args) => {
    const { status, stdout, stderr } = await answerTo(args, '739162\n');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^yibao-password-policy: .+\n$/);
    expect(stderr).not.toMatch(/hunt|nter|7391/i);
  });

  test('is told where it goes', async () => {
    expect((await answerTo(['check', '--password', 'x', '--locale', 'en'])).stderr).toContain('never an argument');
    expect((await answerTo(['check', 'x'])).stderr).toContain('密码不从参数读取');
  });
});

test('-h helps', async () => {
  expect(await answerTo(['-h'])).toEqual(await answerTo(['--help']));
  expect((await answerTo(['check', '-h'])).status).toBe(0);
});

describe('a subject that cannot be read', () => {
  test.each([
    [{ sfzh: 'x' }, 'write --subject: subject.idNumber'],
    [{ id_number: 'x' }, 'write --subject: subject.idNumber'],
    [{ others: [{ mobile: 'x' }] }, 'write --subject: subject.others.phone'],
    [{ phone: 13900000000 }, 'not as it must be: subject.phone'],
    [{ others: ['x'] }, 'not as it must be: subject.others'],
    [{ nickname: 'x' }, 'not as it must be: subject;'],
  ])('%j', async (value, words) => {
    const path = cli.write('wrong.json', JSON.stringify(value));
    const { status, stderr } = await answerTo(['check', '--locale', 'en', '--subject', path], '739162');
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});
