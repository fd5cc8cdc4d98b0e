import { findingCodes, findingOrder } from '../../../src/policy/findingCodes';
import type { FindingCode } from '../../../src/types';
import type { readBudget } from './readBudget';
import { when } from './when';

/** What the tables of one language are called. */
const words = {
  zh: {
    head: ['代码', '默认', '个数', '何时'],
    person: '因人而异',
    policy: '由策略定',
    budget: ['类别', '标准', '严格', '标准，两个出生日期'],
    families: {
      shapes: '形状 `pattern.*`',
      blocklist: '名单 `blocklist.*`',
      personal: '个人信息与初始密码',
      nearInitial: '近似初始密码',
      nearCurrent: '原密码及近似',
      together: '合计（去重）',
    },
  },
  en: {
    head: ['code', 'default', 'PINs', 'when'],
    person: 'by person',
    policy: 'by policy',
    budget: ['family', 'standard', 'strict', 'standard, two dates of birth'],
    families: {
      shapes: 'shapes `pattern.*`',
      blocklist: 'lists `blocklist.*`',
      personal: 'personal data and initial passwords',
      nearInitial: 'near an initial password',
      nearCurrent: 'the current password and near it',
      together: 'together, each PIN once',
    },
  },
} as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const severityOf = (code: FindingCode): string => {
  const { digits, text } = findingCodes[code].severity;
  return digits === text ? digits : `${digits} / ${text}`;
};

/** Codes that no PIN carries under a policy of digits, whoever types it. */
const isOfNoPin = (code: FindingCode): boolean => {
  const { family, isUnjudged } = findingCodes[code];
  return family === 'requirement' || family === 'strength' || isUnjudged || code === 'pattern.all-digits';
};

/**
 * Every code with its default severity, its share of the PINs and when it is found.
 *
 * @throws {Error} naming the codes of which `when.ts` says nothing: this script runs without a look at its types
 */
export const renderCodes = (language: keyof typeof words, counts: ReadonlyMap<FindingCode, number>): string => {
  const missing = findingOrder.filter((code) => !(code in when));
  if (missing.length > 0) throw new Error(`docs/generators/detectors/when.ts says nothing of ${missing.join(', ')}`);
  const say = words[language];
  const countOf = (code: FindingCode): string => {
    const { family } = findingCodes[code];
    if (isOfNoPin(code)) return '—';
    if (family === 'initial' || (family === 'personal' && code !== 'subject.name') || code === 'reuse.refused')
      return say.person;
    if (code === 'blocklist.custom') return say.policy;
    return (counts.get(code) ?? 0).toLocaleString('en');
  };
  return table(
    say.head,
    findingOrder.map((code) => [`\`${code}\``, severityOf(code), countOf(code), when[code][language]]),
  );
};

/** What the whole check refuses of the PINs, by family. */
export const renderBudget = (language: keyof typeof words, budget: ReturnType<typeof readBudget>): string => {
  const { budget: head, families } = words[language];
  return table(
    head,
    Object.entries(families).map(([family, name]) => [
      name,
      ...[budget.standard, budget.strict, budget.twoDates].map((counts) => (counts[family] ?? 0).toLocaleString('en')),
    ]),
  );
};
