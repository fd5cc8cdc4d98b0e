import { findingOrder } from '../../../src/policy/findingCodes';
import type { Messages, RequirementCode, Wording } from '../../../src/types';
import { catalogues } from '../../../tests/messages/catalogues';
import { describeExample } from './describeExample';

const headings = {
  zh: { findings: '理由', requirements: '输入之前的要求', rest: '其他', code: '代码', example: '例子' },
  en: {
    findings: 'Findings',
    requirements: 'Lines shown before anyone types',
    rest: 'The rest',
    code: 'code',
    example: 'example',
  },
} as const;

/** A row of a table: what a text is called, what shows it, and where a catalogue has it. */
interface Entry {
  name: string;
  example?: string;
  wordingOf: (messages: Messages) => Wording | undefined;
}

const textOf = (wording: Wording | undefined): string => {
  if (wording === undefined) return '';
  return typeof wording === 'string' ? wording : `${wording.digits} / ${wording.text}`;
};

/** One table: a row an entry, a column a language, and one for examples where there are any. */
const renderTable = (entries: readonly Entry[], { code, example }: { code: string; example: string }): string => {
  const hasExamples = entries.some((entry) => entry.example !== undefined);
  const rows = entries.map((entry) => [
    `\`${entry.name}\``,
    ...(hasExamples ? [entry.example ?? ''] : []),
    ...catalogues.map((messages) => textOf(entry.wordingOf(messages))),
  ]);
  const head = [code, ...(hasExamples ? [example] : []), ...catalogues.map(({ locale }) => locale)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** Every text of the catalogues, in the order of the codes, for the page of one language. */
export const renderMessages = (language: keyof typeof headings): string => {
  const names = headings[language];
  const findings = findingOrder.map((name): Entry => ({
    name,
    example: describeExample(name, language),
    wordingOf: (messages) => messages.findings[name],
  }));
  const requirements = (Object.keys(catalogues[0].requirements) as RequirementCode[]).map((name): Entry => ({
    name,
    wordingOf: (messages) => messages.requirements[name],
  }));
  const others: Entry[] = [
    { name: 'accepted', wordingOf: ({ accepted }) => accepted },
    { name: 'failed', wordingOf: ({ failed }) => failed },
    { name: 'labels', wordingOf: ({ labels: { weak, fair, strong } }) => [weak, fair, strong].join(' / ') },
  ];
  return [
    `## ${names.findings}`,
    renderTable(findings, names),
    `## ${names.requirements}`,
    renderTable(requirements, names),
    `## ${names.rest}`,
    renderTable(others, names),
  ].join('\n\n');
};
