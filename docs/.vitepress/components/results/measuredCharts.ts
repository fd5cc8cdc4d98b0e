import type { Results } from '../../../../research/bench/Results';
import { drawBars, type Bar } from './barChart';
import type { Chart } from './drawChart';
import type { EntrySize } from './readResults';

type Language = 'zh' | 'en';

const figure = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

const CHECKERS = {
  prepared: { zh: '本库', en: 'this library' },
  fourFields: { zh: '本库，每次准备主体（四项）', en: 'this library, four fields unprepared' },
  unprepared: { zh: '本库，每次准备主体（全部）', en: 'this library, all fields unprepared' },
} as const;

const nameOf = (checker: string, language: Language): string =>
  checker === 'prepared' || checker === 'fourFields' || checker === 'unprepared'
    ? CHECKERS[checker][language]
    : checker;

/** The answer of the benchmark in one sentence. */
export const answerBench = ({ checks }: Results, language: Language): string => {
  const { prepared = NaN, 'zxcvbn-ts': peer = NaN } = checks['pinRandom'] ?? {};
  const aSecond = figure(1e6 / prepared);
  const times = Math.round(peer / prepared);
  return language === 'zh'
    ? `检查一个六位密码用 ${figure(prepared)} 微秒，一个进程每秒 ${aSecond} 次，速度是 zxcvbn-ts 的 ${times} 倍。`
    : `Checking a six-digit PIN takes ${figure(prepared)} microseconds, ${aSecond} a second in one process, ${times} times as fast as zxcvbn-ts.`;
};

/** One check of a random six-digit PIN, of each checker. */
export const drawBench = (results: Results, language: Language): Chart => {
  const bars = Object.entries(results.checks['pinRandom'] ?? {}).map(
    ([checker, value]): Bar => ({
      name: nameOf(checker, language),
      value,
      text: `${figure(value)} µs`,
      isOurs: checker in CHECKERS,
    }),
  );
  return drawBars(answerBench(results, language), language === 'zh' ? '一次检查（微秒）→' : 'one check (µs) →', bars);
};

const CORE = /definePolicy.*checkPassword/;

/** Thousands of bytes of the three functions that every project uses. */
export const coreKilobytes = (sizes: readonly EntrySize[]): string =>
  ((sizes.find(({ entry }) => CORE.test(entry))?.gzip ?? NaN) / 1000).toFixed(1);

/** The answer of the page of sizes in one sentence. */
export const answerSizes = (sizes: readonly EntrySize[], language: Language): string => {
  const kilobytes = (pattern: RegExp): string =>
    `${((sizes.find(({ entry }) => pattern.test(entry))?.gzip ?? NaN) / 1000).toFixed(1)} kB`;
  const [core, meter] = [kilobytes(CORE), kilobytes(/^\.\/strength$/)];
  return language === 'zh'
    ? `核心连同全部地区规则、名单与中文文案共 ${core}（gzip），没有运行时依赖；完整强度计 ${meter}，只在需要时加载。`
    : `The core with all region rules, the list and the Chinese texts is ${core} gzipped, without run-time dependencies; the full meter is ${meter} and loaded only where it is wanted.`;
};

/** Every entry of the package, minified and gzipped. */
export const drawSizes = (sizes: readonly EntrySize[], language: Language): Chart => {
  const bars = sizes.map(
    ({ entry, gzip }): Bar => ({
      name: CORE.test(entry) ? (language === 'zh' ? '核心：三个函数' : 'core: three functions') : translate(entry, language),
      value: gzip / 1000,
      text: `${(gzip / 1000).toFixed(1)} kB`,
      isOurs: CORE.test(entry),
    }),
  );
  return drawBars(answerSizes(sizes, language), language === 'zh' ? 'gzip 后（kB）→' : 'gzipped (kB) →', bars);
};

/** The names of the Chinese table, of which a few are words. */
const translate = (entry: string, language: Language): string => {
  const names: Readonly<Record<string, string>> = { '. 全部': 'all of .', '<script> 文件': 'the <script> file' };
  const plain = entry.replace('，在核心之外增加', language === 'zh' ? '（增加）' : ' (added)');
  return language === 'en' ? (names[plain] ?? plain) : plain;
};
