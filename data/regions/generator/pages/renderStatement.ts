import { fill } from '../../../../src/cli/describe';
import type { BuiltPolicy, BuiltRule } from '../RegionFile';
import { escapeMarkdown } from './escapeMarkdown';
import type { RegionTexts } from './RegionTexts';
import { renderSources } from './renderSources';

/** What is particular to one kind of row: its heading and the values to show. */
interface Statement {
  label: string;
  said: string;
  examples?: readonly string[];
}

/** One row with its confidence, id and sources; an unconfirmed row is told as what somebody wrote, never as what holds. */
export const renderStatement = (
  row: BuiltRule | BuiltPolicy,
  { label, said, examples = [] }: Statement,
  texts: RegionTexts,
): string => {
  const { labels, marks, quote } = texts;
  const items = [
    `${labels.confidence}**${texts.confidences[row.confidence]}**`,
    ...(examples.length === 0 ? [] : [labels.example + examples.map((value) => `\`${value}\``).join(marks.item)]),
    ...(row.note === undefined ? [] : [labels.note + fill(quote, { text: escapeMarkdown(row.note) })]),
    `${labels.id}\`${row.id}\``,
  ];
  const heading = `#### ${row.confidence === 'low' ? labels.unconfirmed : label}${said}`;
  return `${heading}\n\n${items.map((item) => `- ${item}\n`).join('')}\n${renderSources(row.sources, texts)}`;
};
