/**
 * npm run typing: how long a check at each key takes in Chromium with the processor slowed down six times, which is
 * about a cheap phone. Prints the table and writes it into the page on typing, in both languages.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as library from '../../../../src/index';
import type { PolicyOptions } from '../../../../src/types';
import { buildPackage } from '../harness/buildPackage';
import { rootFolder } from '../harness/paths';
import { serveFolder } from '../harness/serveFolder';
import { startChromium } from '../harness/startChromium';

const SLOWDOWN = 6;
const ROUNDS = 3;
/** The slowdown stops the page for moments, so that a single check is too short to feel it. */
const REPEATS = 200;

/** Of nobody. */
const subject = {
  idNumber: '37069919900108009X',
  phone: '13900005274',
  name: '欧阳青岚',
  namePinyin: ['ouyang', 'qing', 'lan'],
  cardNumber: 'A10486273',
  medicalInsuranceNumber: '1100209471836',
  email: 'mistral.dune@example.com',
  username: 'qingtian4087',
};

interface Case {
  zh: string;
  en: string;
  options: PolicyOptions;
  candidates: readonly string[];
}

const cases: readonly Case[] = [
  {
    zh: '六位数字密码',
    en: 'six-digit PIN',
    options: { region: '370600', credential: 'medical-insurance-card' },
    candidates: ['108009', '005274', '520131', '582913', '123456', '900108', '739162', '860417'],
  },
  {
    zh: '账号密码(文本)',
    en: 'account password (text)',
    options: { credential: 'online-account' },
    candidates: [
      'Qinglan@1990',
      'qingtian4087!',
      'kX7pQm2z',
      'woaini1314520',
      'yibao2024abc',
      '13900005274ab',
      'correct horse battery',
    ],
  },
];

interface Times {
  first: number;
  keys: number[];
}

declare const yibaoPasswordPolicy: typeof library;

const PAGE = `<!doctype html><title>typing</title><script type="module">
import * as all from './node_modules/yibao-password-policy/dist/index.mjs';
globalThis.yibaoPasswordPolicy = all;
</script>`;

const inMilliseconds = (time: number | undefined): string => (time ?? NaN).toFixed(2);

function renderRow(name: string, { first, keys }: Times): string {
  const sorted = [...keys].sort((one, other) => one - other);
  const at = (share: number): string => inMilliseconds(sorted[Math.floor(share * (sorted.length - 1))]);
  return `| ${name} | ${inMilliseconds(first)} | ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${keys.length} |`;
}

function writeTable(path: string, head: string, rows: readonly string[]): void {
  const file = join(rootFolder, path);
  const table = [head, '|---|---|---|---|---|---|', ...rows].join('\n');
  const generated = /(<!-- generated: tests\/browser\/typing\/measure.ts -->)[^]*?(<!-- \/generated -->)/;
  const page = readFileSync(file, 'utf8');
  if (!generated.test(page)) throw new Error(`${path}: no place for the table`);
  writeFileSync(file, page.replace(generated, `$1\n\n${table}\n\n$2`));
  console.log(`${path}\n${table}\n`);
}

async function measure(url: string, { options, candidates }: Case): Promise<Times> {
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${url}typing.html`);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return await page.evaluate(
      ([given, person, texts, rounds, repeats]) => {
        const { checkPassword, definePolicy, prepareSubject } = yibaoPasswordPolicy;
        const policy = definePolicy(given);
        const start = performance.now();
        const prepared = prepareSubject(policy, person);
        checkPassword(policy, texts[0]?.charAt(0) ?? '', { subject: prepared });
        const first = performance.now() - start;
        const keys: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          for (const text of texts) {
            for (let length = 1; length <= text.length; length += 1) {
              const typed = text.slice(0, length);
              const key = performance.now();
              for (let repeat = 0; repeat < repeats; repeat += 1) checkPassword(policy, typed, { subject: prepared });
              keys.push((performance.now() - key) / repeats);
            }
          }
        }
        return { first, keys };
      },
      [options, subject, candidates, ROUNDS, REPEATS] as const,
    );
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const project = buildPackage();
  writeFileSync(join(project, 'typing.html'), PAGE);
  const site = await serveFolder(project);
  const measured: [Case, Times][] = [];
  for (const each of cases) measured.push([each, await measure(site.url, each)]);
  await site.close();
  rmSync(project, { recursive: true });
  writeTable(
    'docs/guide/typing.md',
    '| 毫秒 | 第一次 | 每键中位数 | 每键 95 % | 最慢 | 键数 |',
    measured.map(([{ zh }, times]) => renderRow(zh, times)),
  );
  writeTable(
    'docs/en/guide/typing.md',
    '| milliseconds | first | median a key | 95 % | slowest | keys |',
    measured.map(([{ en }, times]) => renderRow(en, times)),
  );
}

void main();
