import { answerAttack, drawAttack } from './attackChart';
import type { Chart } from './drawChart';
import { answerBench, answerSizes, drawBench, drawSizes } from './measuredCharts';
import { readAttack, readBench, readSizes, resultFiles } from './readResults';

/** The answer of a page and its chart. */
interface Result {
  /** One sentence with the measured figures. */
  answer: string;
  /** The same as a picture. */
  chart: Chart;
}

/** What the pages about measured things begin with, by language and page. */
type ResultData = Record<'zh' | 'en', Record<keyof typeof resultFiles, Result>>;

declare const data: ResultData;
export { data };

const load = (): ResultData => {
  const [attack, bench, sizes] = [readAttack(), readBench(), readSizes()];
  const of = (language: 'zh' | 'en'): ResultData['zh'] => ({
    attack: { answer: answerAttack(attack, language), chart: drawAttack(attack, language) },
    bench: { answer: answerBench(bench, language), chart: drawBench(bench, language) },
    sizes: { answer: answerSizes(sizes, language), chart: drawSizes(sizes, language) },
  });
  return { zh: of('zh'), en: of('en') };
};

/** VitePress runs this once for a build and again when a file of results changes. */
const loader = { watch: Object.values(resultFiles).map((path) => `../../../../${path}`), load };
export { loader as default };
