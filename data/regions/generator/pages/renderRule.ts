import { describeRule } from '../../../../src/cli/describe';
import { fill } from '../../../../src/cli/describe';
import type { BuiltRule } from '../RegionFile';
import { deriveExamples } from './deriveExamples';
import type { RegionTexts } from './RegionTexts';
import { renderStatement } from './renderStatement';

/** One initial password: what it is, and what it is for the sample person. */
export const renderRule = (row: BuiltRule, texts: RegionTexts): string => {
  const { rule, xRule, superseded } = row;
  const { labels } = texts;
  const isFixed = rule.type === 'fixed';
  const said = isFixed ? fill(texts.fixed, { value: rule.value }) : describeRule(rule, xRule, texts.rule);
  return renderStatement(
    row,
    {
      label: labels.rule,
      said: said + (superseded ? labels.superseded : ''),
      examples: isFixed ? [] : deriveExamples(row),
    },
    texts,
  );
};
