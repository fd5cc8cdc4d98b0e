import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The regions for which the table has rules of the social-security card; people live in each of them equally often. */
export const regionsWithRules = (): string[] => {
  const path = join(__dirname, '../../../src/regions/generated/regions.json');
  const { rules } = JSON.parse(readFileSync(path, 'utf8')) as { rules: { region: string; credential: string }[] };
  return [
    ...new Set(rules.filter(({ credential }) => credential === 'social-security-card').map(({ region }) => region)),
  ].sort();
};
