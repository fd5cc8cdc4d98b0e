import { messages as en } from '../../../src/messages/en';
import { messages as zhCN } from '../../../src/messages/zh-CN';
import { messages as zhHK } from '../../../src/messages/zh-HK';
import { messages as zhTW } from '../../../src/messages/zh-TW';
import type { FindingCode, Messages, Wording } from '../../../src/types';

const catalogues: readonly Messages[] = [zhCN, zhHK, zhTW, en];

const headings = {
  zh: { findings: '理由', requirements: '输入之前的要求', rest: '其他', columns: ['语言', '文案'] },
  en: {
    findings: 'Findings',
    requirements: 'Lines shown before anyone types',
    rest: 'The rest',
    columns: ['language', 'text'],
  },
} as const;

const textOf = (wording: Wording): string =>
  typeof wording === 'string' ? wording : `${wording.digits} / ${wording.text}`;

/** One table an entry, so that four languages fit a phone. */
const renderEntry = (
  name: string,
  wordingOf: (messages: Messages) => Wording | undefined,
  columns: readonly string[],
): string => {
  const rows = catalogues.flatMap((messages) => {
    const wording = wordingOf(messages);
    return wording === undefined ? [] : [[messages.locale, textOf(wording)]];
  });
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `### \`${name}\`\n\n${table}`;
};

/** Every text of the catalogues, in the order of the codes, for the page of one language. */
export const renderMessages = (language: keyof typeof headings): string => {
  const { findings, requirements, rest, columns } = headings[language];
  const entriesOf = (kind: 'findings' | 'requirements'): string[] =>
    (Object.keys(zhCN[kind]) as FindingCode[]).map((code) =>
      renderEntry(code, (messages) => messages[kind][code], columns),
    );
  const restOf = (['accepted', 'failed'] as const).map((name) =>
    renderEntry(name, (messages) => messages[name], columns),
  );
  const labels = renderEntry(
    'labels',
    ({ labels: { weak, fair, strong } }) => [weak, fair, strong].join(' / '),
    columns,
  );
  return [
    `## ${findings}`,
    ...entriesOf('findings'),
    `## ${requirements}`,
    ...entriesOf('requirements'),
    `## ${rest}`,
    ...restOf,
    labels,
  ].join('\n\n');
};
