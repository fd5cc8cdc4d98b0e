import counts from '../../../generators/pins/counts.json';
import { answerAttack, drawAttack, fallenWithin } from './attackChart';
import type { Chart } from './drawChart';
import { answerBench, answerSizes, coreKilobytes, drawBench, drawSizes } from './measuredCharts';
import { readAttack, readBench, readSizes, resultFiles } from './readResults';

/** The answer of a page and its chart. */
interface Result {
  /** One sentence with the measured figures. */
  answer: string;
  /** The same as a picture. */
  chart: Chart;
}

/** A number of the first page. */
interface KeyNumber {
  /** The number with its unit. */
  value: string;
  /** What it is the number of. */
  says: string;
}

/** What the pages about measured things begin with, by language and page. */
type ResultData = Record<'zh' | 'en', Record<keyof typeof resultFiles, Result> & { numbers: KeyNumber[] }>;

declare const data: ResultData;
export { data };

const load = (): ResultData => {
  const [attack, bench, sizes] = [readAttack(), readBench(), readSizes()];
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const refused = `${((100 * (total - counts.accepted)) / total).toFixed(1)} %`;
  const fallen = ['none', 'standard'].map((policy) => `${fallenWithin(attack, policy, 100).toPrecision(3)} %`).join(' → ');
  const core = `${coreKilobytes(sizes)} kB`;
  const listNumbers = (language: 'zh' | 'en'): KeyNumber[] =>
    language === 'zh'
      ? [
          { value: fallen, says: '知道生日、证件号与手机号的人猜 100 次能猜中的比例：没有规则 → 用本库' },
          { value: refused, says: '一百万个六位数字里，为一位信息全知的参保人拒绝的比例，其余都可以用' },
          { value: core, says: '核心打包压缩后的体积，含全部地区规则、名单与中文文案，没有运行时依赖' },
        ]
      : [
          { value: fallen, says: 'of people fall within 100 guesses of somebody who knows birth date, ID and phone: no policy → this library' },
          { value: refused, says: 'of all six-digit PINs are refused for somebody of whom everything is known; the rest may be used' },
          { value: core, says: 'gzipped: the core with all region rules, the list and the Chinese texts, without run-time dependencies' },
        ];
  const of = (language: 'zh' | 'en'): ResultData['zh'] => ({
    attack: { answer: answerAttack(attack, language), chart: drawAttack(attack, language) },
    bench: { answer: answerBench(bench, language), chart: drawBench(bench, language) },
    sizes: { answer: answerSizes(sizes, language), chart: drawSizes(sizes, language) },
    numbers: listNumbers(language),
  });
  return { zh: of('zh'), en: of('en') };
};

/** VitePress runs this once for a build and again when a file of results changes. */
const loader = { watch: Object.values(resultFiles).map((path) => `../../../../${path}`), load };
export { loader as default };
