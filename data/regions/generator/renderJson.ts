import { formatJson } from './formatJson';
import type { BuiltRegions } from './RegionFile';

/** `src/regions/generated/regions.json`: everything with its sources, for any language. */
export const renderJson = ({ dataVersion, rules, policies, recorded }: BuiltRegions): string =>
  formatJson({
    dataVersion,
    rules: rules.map(
      ({ id, region, name, credential, issuer, rule, xRule, superseded, confidence, note, sources }) =>
        JSON.parse(
          JSON.stringify({ id, region, name, credential, issuer, rule, xRule, superseded, confidence, note, sources }),
        ) as unknown,
    ),
    policies,
    recorded,
  });
