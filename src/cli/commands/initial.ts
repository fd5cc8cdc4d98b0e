import { findRules } from '../../regions/findRules';
import type { Command } from '../arguments';
import { describeRule, fill, formatTable } from '../describe';
import { loadRegions } from '../loaders';
import { readPolicy } from '../options';

/** `initial`: the rules of a region in words with confidence and number of sources, never a value. */
export const initial: Command = async ({ flags, texts, stdout }) => {
  const { region, credential, issuer } = readPolicy(flags);
  const { rules } = await loadRegions();
  const rows = findRules(region, credential, issuer).map(({ rule, xRule, ...row }) => ({
    ...row,
    description: describeRule(rule, xRule, texts.rule),
    sources: rules.find(({ id }) => id === row.id)?.sources.length ?? 0,
  }));
  const table = rows.map(({ id, description, confidence, sources, superseded }) => [
    id,
    superseded ? `${description} (${texts.superseded})` : description,
    texts.confidences[confidence],
    fill(texts.sources, { n: sources }),
  ]);
  stdout.write(flags.json ? `${JSON.stringify(rows)}\n` : formatTable(table));
  return 0;
};
