/**
 * Weighs kinds of PINs against the budget: `npx tsx research/attack/tables/weigh.ts` writes the table of both pages on attacks.
 * About half a minute.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definePolicy, prepareSubject } from '../../../src/index';
import { detectors } from '../../../src/detectors';
import { estimateGuesses } from '../../../src/blocklists/estimateGuesses';
import { judgePin } from '../../../src/judge/judgePin';
import { severityOf } from '../../../src/policy/findingCodes';
import type { Span } from '../../../src/pipeline';
import { wellKnown } from '../../../tests/budget/wellKnown';
import { inputFor, spansOf } from '../../../tests/detectors/inputFor';
import { replaceBlock } from '../../../tools/replaceBlock';
import { popularityB } from '../popularity/popularityB';
import { weighedKinds, type WeighedKind } from './weighed';

const policy = definePolicy({ region: '361000' });
const subject = prepareSubject(policy, wellKnown);
const write = (pin: number): string => String(pin).padStart(6, '0');

/** What a kind holds, what only it refuses or would refuse, and how much of what set B chooses. */
interface Weight {
  readonly kind: WeighedKind;
  readonly all: number;
  readonly only: number;
  readonly chosen: number;
}

const isRefusedBy = (spans: readonly Span[], pin: string): boolean => {
  const { drafts, fallback } = judgePin(spans, pin.length, estimateGuesses(pin));
  return fallback !== undefined || drafts.some(({ code, severity }) => severityOf(code, policy, severity) === 'reject');
};

const weigh = (kind: WeighedKind, popularity: Float64Array): Weight => {
  const { detector, holds = () => true } = kind;
  const others = detectors.filter((each) => each !== detector);
  let [all, only, chosen] = [0, 0, 0];
  for (let i = 0; i < 1_000_000; i++) {
    const pin = write(i);
    if (!detector && !holds(pin)) continue;
    const input = inputFor(pin, { policy, subject });
    const found = detector ? spansOf(detector, input).filter(({ start, end }) => end - start === pin.length) : [];
    if (detector && !found.some((span) => holds(pin, span))) continue;
    all += 1;
    if (
      isRefusedBy(
        others.flatMap((each) => spansOf(each, input)),
        pin,
      )
    )
      continue;
    only += 1;
    chosen += 100 * (popularity[i] ?? 0);
  }
  return { kind, all, only, chosen };
};

const heads = {
  zh: ['种类', '个数', '只由它拒绝', '占全部 PIN', '乙组选择中', '每个 PIN 的倍数', '拒绝'],
  en: [
    'kind',
    'PINs',
    'refused by it alone',
    'of all PINs',
    'of choices of set B',
    'times the mean of a PIN',
    'refused',
  ],
} as const;
const answers = { zh: ['是', '否'], en: ['yes', 'no'] } as const;

/** The table in one language. */
export const renderWeights = (weights: readonly Weight[], language: 'zh' | 'en'): string => {
  const [yes, no] = answers[language];
  const rows = weights.map(({ kind, all, only, chosen }) => [
    kind[language],
    all.toLocaleString('en'),
    only.toLocaleString('en'),
    `${(only / 10_000).toFixed(3)} %`,
    kind.isPersonal ? '—' : `${chosen.toFixed(2)} %`,
    kind.isPersonal ? '—' : (chosen / (only / 10_000)).toFixed(1),
    kind.detector ? yes : no,
  ]);
  return [heads[language], heads[language].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};

/** Both pages with the table as it is now, by path. */
export const renderPages = (root: string): Map<string, string> => {
  const popularity = popularityB();
  const weights = weighedKinds.map((kind) => weigh(kind, popularity));
  return new Map(
    (['zh', 'en'] as const).map((language) => {
      const path = language === 'zh' ? 'docs/guide/attack.md' : 'docs/en/guide/attack.md';
      return [
        path,
        replaceBlock(
          readFileSync(join(root, path), 'utf8'),
          'research/attack/tables/weigh.ts',
          renderWeights(weights, language),
        ),
      ];
    }),
  );
};

if (process.argv[1] === __filename) {
  const root = join(__dirname, '../../..');
  for (const [path, text] of renderPages(root)) writeFileSync(join(root, path), text);
}
