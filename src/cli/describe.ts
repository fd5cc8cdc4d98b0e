import type { DerivationRule, Messages, SliceRule, Verdict, XRule } from '../types';
import type { CliTexts, RuleTexts } from './texts/index';

/**
 * A sentence with its placeholders filled; one without a value becomes empty. Linear.
 *
 * @example fill('{n} lines answered', { n: 10000 }) // '10000 lines answered'
 */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** Chinese characters and full-width punctuation take two columns. */
const widthOf = (text: string): number => text.length + (text.match(/[\u1100-\u115f\u2e80-\uffdc]/g) ?? []).length;

/**
 * Rows as aligned columns, two spaces apart, each row ending in a line feed. Linear in the number of cells.
 *
 * @example formatTable([['500000', '重庆市'], ['361000', '抚州市']]) // '500000  重庆市\n361000  抚州市\n'
 */
export const formatTable = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
    });
  const pad = (cell: string, i: number, { length }: readonly string[]): string =>
    i === length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell));
  return rows.map((row) => `${row.map(pad).join('  ')}\n`).join('');
};

const describeSlice = ({ field, format, dropFirst, dropLast, first, last }: SliceRule, texts: RuleTexts): string => {
  const from = format ? `${texts.fields[field]}(${format})` : texts.fields[field];
  const drops =
    (dropFirst ? fill(texts.dropFirst, { n: dropFirst }) : '') +
    (dropLast ? fill(texts.dropLast, { n: dropLast }) : '');
  const cut =
    first === undefined
      ? last === undefined
        ? texts.whole
        : fill(texts.last, { n: last })
      : fill(texts.first, { n: first });
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

/**
 * A verdict for someone at a terminal: a line for each reason, hint and kind of note. Nothing that was typed is in it.
 *
 * @param hasSubject without one the last line says that personal data were not checked
 */
export const describeVerdict = (
  { accepted, findings, notes }: Verdict,
  hasSubject: boolean,
  messages: Messages,
  texts: CliTexts,
): string => {
  const reasons = findings.filter(({ severity }) => severity === 'reject').map(({ message }) => `✗ ${message}`);
  const hints = findings.filter(({ severity }) => severity === 'warn').map(({ message }) => `! ${message}`);
  const remarks = [...new Set(notes.map(({ code }) => code))].map((code) => {
    const fields = new Set(notes.filter((note) => note.code === code).map(({ field }) => field ?? ''));
    return `- ${fill(texts.note, { code, fields: [...fields].join(' ') })}`.trimEnd();
  });
  const lines = [
    ...(accepted ? [`✓ ${messages.accepted}`] : reasons),
    ...hints,
    ...(hasSubject ? remarks : [`- ${texts.withoutSubject}`]),
  ];
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
};
