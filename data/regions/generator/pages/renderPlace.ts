import type { BuiltRegions, Place } from '../RegionFile';
import { nameOf } from './nameOf';
import type { RegionTexts } from './RegionTexts';
import { renderRow, type Row } from './renderRow';
import { writeTable } from './writeTable';

/** Every row of one place as a table; nothing where it has none. */
export const renderPlace = (place: Place, { rules, policies, recorded }: BuiltRegions, texts: RegionTexts): string => {
  const rows: Row[] = [
    ...rules.map((row): Row => ({ kind: 'rule', row })),
    ...policies.map((row): Row => ({ kind: 'policy', row })),
    ...recorded.map((row): Row => ({ kind: 'recorded', row })),
  ].filter(({ row }) => row.region === place.region);
  if (rows.length === 0) return '';
  const { credential, said, confidence, sources } = texts.columns;
  const sorted = Object.keys(texts.credentials).flatMap((name) => rows.filter(({ row }) => row.credential === name));
  const table = writeTable(
    [credential, said, confidence, sources],
    sorted.map((each) => renderRow(each, texts)),
  );
  return `## ${nameOf(place, texts)} ${place.region}\n\n${table}`;
};
