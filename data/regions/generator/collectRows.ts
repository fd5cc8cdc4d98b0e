import { computeConfidence } from './computeConfidence';
import type { BuiltRegions, Place, RegionFile } from './RegionFile';

/** All rows of numbered files with their ids (`place/credential/issuer/n`) and their computed confidence. */
export const collectRows = (files: Iterable<RegionFile>): BuiltRegions => {
  const built: BuiltRegions = { dataVersion: '', rules: [], policies: [], recorded: [] };
  const add = ({ region, name, rules = [], policies = [], recorded = [] }: Place, slug: string): void => {
    const idOf = (credential: string, issuer: string | undefined, ...rest: string[]): string =>
      [slug, credential, ...(issuer === undefined ? [] : [issuer]), ...rest].join('/');
    for (const { n = 0, ...row } of rules) {
      const id = idOf(row.credential, row.issuer, String(n));
      built.rules.push({ id, region, name, slug, n, ...row, confidence: computeConfidence(row.sources) });
    }
    for (const { n = 0, ...row } of policies) {
      const id = idOf(row.credential, row.issuer, 'policy', String(n));
      built.policies.push({ id, region, name, ...row, confidence: computeConfidence(row.sources) });
    }
    for (const row of recorded) built.recorded.push({ region, name, ...row });
  };
  for (const file of files) {
    if (file.dataVersion !== undefined) built.dataVersion = file.dataVersion;
    add(file, file.place);
    for (const city of file.cities ?? []) add(city, `${file.place}/${city.place}`);
  }
  const ids = [...built.rules, ...built.policies].map(({ id }) => id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double !== undefined) throw new Error(`two rows have the id ${double}`);
  return built;
};
