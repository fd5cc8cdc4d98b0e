import type { DerivationRule, SliceRule, XRule } from '../types';
import { fill } from './fill';
import type { RuleTexts } from './texts/CliTexts';

const describeSlice = ({ field, format, dropFirst, dropLast, first, last }: SliceRule, texts: RuleTexts): string => {
  const from = format ? `${texts.fields[field]}(${format})` : texts.fields[field];
  const drops = (dropFirst ? fill(texts.dropFirst, { n: dropFirst }) : '') + (dropLast ? fill(texts.dropLast, { n: dropLast }) : '');
  const cut = first === undefined ? (last === undefined ? texts.whole : fill(texts.last, { n: last })) : fill(texts.first, { n: first });
  return from + drops + (drops && texts.dropped) + cut;
};

const describe = (rule: DerivationRule, texts: RuleTexts): string => {
  if (rule.type === 'fixed') return texts.fixed;
  if (rule.type === 'slice') return describeSlice(rule, texts);
  if (rule.type === 'user-set') return texts.userSet;
  if (rule.type === 'none') return texts.none;
  const [min, max] = rule.length ?? [0, 0];
  return fill(texts.random, {
    length: rule.length === null ? '' : fill(texts.length, { n: min === max ? min : `${min}-${max}` }),
    charset: rule.charset === null ? '' : texts.charsets[rule.charset],
    delivery: texts.deliveries[rule.delivery],
  });
};

/**
 * A derivation rule in words: what the value is made of, never the value, a fixed one included.
 *
 * @example describeRule({ type: 'slice', field: 'idNumber', last: 6 }, 'shift', en.rule)
 * // 'ID number: last 6, one to the left for a final X'
 */
export const describeRule = (rule: DerivationRule, xRule: XRule | undefined, texts: RuleTexts): string =>
  describe(rule, texts) + (xRule === undefined ? '' : texts.separator + texts.xRules[xRule]);
