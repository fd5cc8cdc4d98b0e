import type { BuiltRegions, Place } from '../RegionFile';
import { nameOf } from './nameOf';
import type { RegionTexts } from './RegionTexts';
import { renderPolicy } from './renderPolicy';
import { renderRecord } from './renderRecord';
import { renderRule } from './renderRule';

/** Every row of one place, by credential and issuer; nothing where it has none. */
export const renderPlace = (place: Place, { rules, policies, recorded }: BuiltRegions, texts: RegionTexts): string => {
  const isHere = ({ region }: { region: string }): boolean => region === place.region;
  const rows = [
    ...rules.filter(isHere).map((row) => ({ row, text: renderRule(row, texts) })),
    ...policies.filter(isHere).map((row) => ({ row, text: renderPolicy(row, texts) })),
    ...recorded.filter(isHere).map((row) => ({ row, text: renderRecord(row, texts) })),
  ];
  if (rows.length === 0) return '';
  const sections = new Map<string, string[]>();
  for (const { row, text } of rows) {
    const heading = texts.credentials[row.credential] + (row.issuer === undefined ? '' : ` (${row.issuer})`);
    sections.set(heading, [...(sections.get(heading) ?? []), text]);
  }
  const parts = [...sections].map(([heading, written]) => `### ${heading}\n\n${written.join('\n')}`);
  return `## ${nameOf(place, texts)} ${place.region}\n\n${parts.join('\n')}`;
};
