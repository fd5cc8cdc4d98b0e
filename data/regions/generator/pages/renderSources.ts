import { fill } from '../../../../src/cli/describe';
import type { Source } from '../RegionFile';
import { escapeMarkdown } from './escapeMarkdown';
import type { RegionTexts } from './RegionTexts';

const renderSource = ({ url, title, published, kind, doubtful, fact }: Source, texts: RegionTexts): string => {
  const { quote, kinds, labels } = texts;
  const page = fill(quote, { text: url === null ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${url}>)` });
  const host = url === null ? labels.noUrl : new URL(url).hostname;
  const weight = kinds[kind] + (doubtful ? ` · ${labels.doubtful}` : '');
  return `- ${page} · ${host} · ${published ?? labels.noDate} · ${weight}<br>${fill(quote, { text: escapeMarkdown(fact) })}\n`;
};

/** The sources of one statement, folded: on a phone what is stated comes first. */
export const renderSources = (sources: readonly Source[], texts: RegionTexts): string =>
  `<details>\n<summary>${fill(texts.sources, { n: sources.length })}</summary>\n\n${sources.map((source) => renderSource(source, texts)).join('')}\n</details>\n`;
