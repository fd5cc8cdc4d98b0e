import { describeRule, fill } from '../../../../src/cli/describe';
import type { BuiltPolicy, BuiltRecord, BuiltRule } from '../RegionFile';
import { deriveExamples } from './deriveExamples';
import { describePolicy } from './describePolicy';
import { escapeMarkdown } from './escapeMarkdown';
import type { RegionTexts } from './RegionTexts';
import { renderSources } from './renderSources';

/** A row of the data with what sort of row it is. */
export type Row =
  { kind: 'rule'; row: BuiltRule } | { kind: 'policy'; row: BuiltPolicy } | { kind: 'recorded'; row: BuiltRecord };

const badge = (name: string, text: string): string => `<span class="badge ${name}">${text}</span>`;

const sayRule = ({ rule, xRule, superseded }: BuiltRule, texts: RegionTexts): string => {
  const said = rule.type === 'fixed' ? fill(texts.fixed, { value: rule.value }) : describeRule(rule, xRule, texts.rule);
  return said + (superseded ? texts.labels.superseded : '');
};

/** What the sample person gets by a rule; a fixed value is its own example. */
const giveExamples = (row: BuiltRule, { labels, marks }: RegionTexts): string[] => {
  const examples = row.rule.type === 'fixed' ? [] : deriveExamples(row);
  return examples.length === 0 ? [] : [labels.example + examples.map((value) => `\`${value}\``).join(marks.item)];
};

/** What a row states; what nobody confirmed is told as what somebody wrote, never as what holds. */
const sayRow = (each: Row, texts: RegionTexts): string => {
  const { labels, quote } = texts;
  const kind = badge(each.kind, labels[each.kind]);
  if (each.kind === 'recorded') return `${kind} ${fill(quote, { text: escapeMarkdown(each.row.reason) })}`;
  const { row } = each;
  const said = each.kind === 'rule' ? sayRule(each.row, texts) : describePolicy(each.row, texts);
  const lines = [
    `${kind} ${row.confidence === 'low' ? labels.unconfirmed : ''}${said}`,
    ...(each.kind === 'rule' ? giveExamples(each.row, texts) : []),
    ...(row.note === undefined ? [] : [labels.note + fill(quote, { text: escapeMarkdown(row.note) })]),
  ];
  return lines.join('<br>');
};

/** The credential, with the bank where a row is of one alone. */
const nameCredential = ({ credential, issuer }: Row['row'], { credentials, issuers, ofBank }: RegionTexts): string =>
  issuer === undefined
    ? credentials[credential]
    : fill(ofBank, { credential: credentials[credential], bank: issuers[issuer] ?? issuer });

/** The cells of one row: credential, statement, confidence, sources. */
export const renderRow = (each: Row, texts: RegionTexts): string[] => [
  nameCredential(each.row, texts),
  sayRow(each, texts),
  each.kind === 'recorded' ? '' : badge(each.row.confidence, texts.confidences[each.row.confidence]),
  renderSources(each.row.sources, each.kind === 'recorded' ? undefined : each.row.id, texts),
];
