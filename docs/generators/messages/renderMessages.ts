import { messages as en } from '../../../src/messages/en';
import { messages as zhCN } from '../../../src/messages/zh-CN';
import { messages as zhHK } from '../../../src/messages/zh-HK';
import { messages as zhTW } from '../../../src/messages/zh-TW';
import type { Messages, Wording } from '../../../src/types';

const catalogues: readonly Messages[] = [zhCN, zhHK, zhTW, en];

const headings = {
  zh: { findings: '理由', requirements: '输入之前的要求', rest: '其他', code: '代码' },
  en: { findings: 'Findings', requirements: 'Lines shown before anyone types', rest: 'The rest', code: 'code' },
} as const;

/** A row of a table: what a text is called, and where a catalogue has it. */
interface Entry {
  name: string;
  wordingOf: (messages: Messages) => Wording | undefined;
}

const textOf = (wording: Wording | undefined): string => {
  if (wording === undefined) return '';
  return typeof wording === 'string' ? wording : `${wording.digits} / ${wording.text}`;
};

/** One table: a row an entry, a column a language. */
const renderTable = (entries: readonly Entry[], code: string): string => {
  const rows = entries.map(({ name, wordingOf }) => [
    `\`${name}\``,
    ...catalogues.map((messages) => textOf(wordingOf(messages))),
  ]);
  const head = [code, ...catalogues.map(({ locale }) => locale)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** Every text of the catalogues, in the order of the codes, for the page of one language. */
export const renderMessages = (language: keyof typeof headings): string => {
  const { findings, requirements, rest, code } = headings[language];
  const entriesOf = (textsOf: (messages: Messages) => Readonly<Record<string, Wording>>): Entry[] =>
    Object.keys(textsOf(zhCN)).map((name) => ({ name, wordingOf: (messages) => textsOf(messages)[name] }));
  const others: Entry[] = [
    { name: 'accepted', wordingOf: ({ accepted }) => accepted },
    { name: 'failed', wordingOf: ({ failed }) => failed },
    { name: 'labels', wordingOf: ({ labels: { weak, fair, strong } }) => [weak, fair, strong].join(' / ') },
  ];
  return [
    `## ${findings}`,
    renderTable(entriesOf((messages) => messages.findings), code),
    `## ${requirements}`,
    renderTable(entriesOf((messages) => messages.requirements), code),
    `## ${rest}`,
    renderTable(others, code),
  ].join('\n\n');
};
