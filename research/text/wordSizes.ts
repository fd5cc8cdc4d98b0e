import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type * as library from '../../src/index';
import { renderFile } from '../../data/words/renderFile';
import { replaceBlock } from '../../tools/replaceBlock';
import { sourceHash } from '../../tools/sourceHash';
import { writeResults } from '../../tools/writeResults';
import { regionsWithRules } from '../attack/people/regionsWithRules';
import { createKinds } from './createKinds';
import { createSets } from './createSets';
import { percent } from './percent';

/**
 * What the words of the core buy: the core is built with lists of several lengths, and each is asked about the same passwords.
 *
 * npx tsx research/text/wordSizes.ts   about two minutes; writes research/results/words.json and both pages of the guide
 */
const root = join(__dirname, '../..');
const pages = { zh: 'docs/guide/attack.md', en: 'docs/en/guide/attack.md' } as const;
const seed = 20261128;
const size = 2000;

/** How many Chinese stems and English words are read; the third is what the library has. */
const lengths = [
  [0, 0],
  [250, 250],
  [500, 500],
  [1000, 1000],
  [1500, 1500],
  [1500, 3000],
] as const;

type Library = Pick<typeof library, 'checkPassword' | 'definePolicy'>;

/** The library with other words in it, and how large it is, minified and gzipped. */
const buildWith = async (chinese: number, english: number): Promise<Library & { bytes: number }> => {
  const words = renderFile({ chinese, english });
  const { outputFiles } = await build({
    stdin: { contents: "export { definePolicy, prepareSubject, checkPassword } from './src/index';", resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'cjs',
    target: 'es2017',
    plugins: [
      {
        name: 'other words',
        setup: ({ onLoad }) => {
          onLoad({ filter: /generated[\\/]words\.ts$/ }, () => ({ contents: words, loader: 'ts' }));
        },
      },
    ],
  });
  const text = outputFiles[0]?.text ?? '';
  const module = { exports: {} as Library };
  new Function('module', 'exports', 'require', text)(module, module.exports, createRequire(__filename));
  return { ...module.exports, bytes: gzipSync(text, { level: 9 }).length };
};

/** What is accepted, and what is called strong, in percent. */
const judge = ({ checkPassword, definePolicy }: Library, passwords: readonly string[]) => {
  const policy = definePolicy({ credential: 'online-account' });
  const verdicts = passwords.map((password) => checkPassword(policy, password));
  const share = (count: number): number => percent(count / passwords.length);
  return {
    accepted: share(verdicts.filter(({ accepted }) => accepted).length),
    strong: share(verdicts.filter(({ strength }) => strength?.label === 'strong').length),
  };
};

const texts = {
  zh: {
    head: [
      '中文词干',
      '英文词',
      '核心 gzip',
      '弱选择被接受',
      '其中称为强',
      '英文词加尾被接受',
      '随机 8 位小写与数字被接受',
    ],
    before: `每行用相应长度的词表重建核心，再检查同样的密码：典型的弱选择、常见英文词加常见的尾巴、随机密码。加粗的一行是本库所用的长度。`,
  },
  en: {
    head: [
      'Chinese stems',
      'English words',
      'core, gzip',
      'weak choices accepted',
      'called strong',
      'English words with a tail accepted',
      'random 8 small letters and digits accepted',
    ],
    before:
      'Each row is the core built with lists of that length, asked about the same passwords: the set of weak choices, popular English words with usual tails, and random ones. The row in bold is what the library has.',
  },
} as const;

const main = async (): Promise<void> => {
  const source = sourceHash('words');
  const sets = createSets(size, seed, regionsWithRules());
  const passwordsOf = (name: string): string[] =>
    (sets.find((set) => set.name === name)?.passwords ?? []).map(({ password }) => password);
  const english = createKinds(size, seed, regionsWithRules()).find(({ name }) => name === 'english')?.choices ?? [];
  const rows = [];
  for (const [chinese, words] of lengths) {
    const built = await buildWith(chinese, words);
    const weak = judge(built, passwordsOf('weak'));
    rows.push({
      chinese,
      english: words,
      bytes: built.bytes,
      weakAccepted: weak.accepted,
      weakStrong: weak.strong,
      englishAccepted: judge(
        built,
        english.map(({ password }) => password),
      ).accepted,
      randomAccepted: judge(built, passwordsOf('random-lower-digits-8')).accepted,
    });
    console.log(rows[rows.length - 1]);
  }
  writeResults('words', { source, ...{ seed, size, rows } });
  for (const language of ['zh', 'en'] as const) {
    const { head, before } = texts[language];
    const table = rows.map((row) => {
      const cells = [
        row.chinese,
        row.english,
        row.bytes.toLocaleString('en'),
        ...[row.weakAccepted, row.weakStrong, row.englishAccepted, row.randomAccepted].map((share) => `${share} %`),
      ].map(String);
      const isKept = row.chinese === 1000;
      return `| ${cells.map((cell) => (isKept ? `**${cell}**` : cell)).join(' | ')} |`;
    });
    const block = [before, '', `| ${head.join(' | ')} |`, `|${' ---: |'.repeat(head.length)}`, ...table].join('\n');
    const path = join(root, pages[language]);
    writeFileSync(path, replaceBlock(readFileSync(path, 'utf8'), 'research/text/wordSizes.ts', block));
  }
};

void main();
