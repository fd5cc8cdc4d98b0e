import { fill } from '../../../../src/cli/describe';
import type { BuiltRecord } from '../RegionFile';
import { escapeMarkdown } from './escapeMarkdown';
import type { RegionTexts } from './RegionTexts';
import { renderSources } from './renderSources';

/** What was read but is not derived, with the reason. */
export const renderRecord = ({ reason, sources }: BuiltRecord, texts: RegionTexts): string =>
  `#### ${texts.labels.recorded}\n\n- ${fill(texts.quote, { text: escapeMarkdown(reason) })}\n\n${renderSources(sources, texts)}`;
