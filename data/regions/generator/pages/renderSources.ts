import { fill } from '../../../../src/cli/describe';
import type { Source } from '../RegionFile';
import { escapeMarkdown } from './escapeMarkdown';
import type { RegionTexts } from './RegionTexts';

const renderSource = ({ url, title, published, kind, doubtful, fact }: Source, texts: RegionTexts): string => {
  const { quote, kinds, labels } = texts;
  // A bar would end the cell of the table.
  const link = url?.replace(/\|/g, '%7C');
  const page = fill(quote, { text: url === null ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${link}>)` });
  const host = url === null ? labels.noUrl : new URL(url).hostname;
  const stated = fill(quote, { text: escapeMarkdown(fact) });
  const weight = doubtful ? ` · ${labels.doubtful}` : '';
  return `<br>${page} · ${host} · ${published ?? labels.noDate} · ${kinds[kind]}${weight}<br>${stated}`;
};

/** The sources of one row and its id in one line, folded: on a phone what is stated comes first. */
export const renderSources = (sources: readonly Source[], id: string | undefined, texts: RegionTexts): string => {
  const named = id === undefined ? '' : `${texts.labels.id}\`${id}\``;
  const listed = sources.map((source) => renderSource(source, texts)).join('');
  return `<details><summary>${fill(texts.sources, { n: sources.length })}</summary>${named}${listed}</details>`;
};
