import { classParams } from './requirements';
import { fillWording } from './messages/wording';
import { messages as zhCN } from './messages/zh-CN';
import { asPolicy } from './policy/asPolicy';
import { severityOf } from './policy/findingCodes';
import type { EnumWord, FindingCode, Format, Messages, Policy, Requirement } from './types';

/** A line and the codes it speaks for; the first of them names its wording. */
type Line = readonly FindingCode[];

const PERSONAL: Line = [
  'subject.document',
  'subject.birth-date',
  'subject.phone',
  'subject.name',
  'subject.card',
  'subject.other',
];

const SHAPES: Line = ['pattern.repeated', 'pattern.sequence'];

/** Whether digits alone already fail to show as many classes as the format asks for. */
const classesRefuseDigits = ({ classes }: Readonly<Format>): boolean =>
  classes !== undefined && classes.atLeast > (classes.of.indexOf('digit') < 0 ? 0 : 1);

const formatLines = (format: Readonly<Format>): Line[] => {
  const fixed = format.minLength === format.maxLength;
  if (format.alphabet === 'digits') return [[fixed ? 'requirement.digits-only' : 'requirement.too-short']];
  const lines: Line[] = [[fixed ? 'requirement.too-long' : 'requirement.too-short']];
  if (format.alphabet === 'letters-digits') lines.push(['requirement.characters']);
  if (format.classes) lines.push(['requirement.character-classes']);
  if (!classesRefuseDigits(format)) lines.push(['pattern.all-digits']);
  return lines;
};

const formatParams = ({ minLength, maxLength, classes }: Readonly<Format>): Record<string, number | EnumWord> => {
  const lengths = { min: minLength, max: maxLength, length: maxLength };
  return classes ? { ...lengths, n: classes.atLeast, ...classParams(classes.of) } : lengths;
};

/**
 * What a new password must be, as short lines to show before anyone types: the format first, then what it must
 * not be, ending with the current password.
 *
 * A line that stands for several codes (personal data; repeats and sequences) is shown while the policy refuses at
 * least one of them, and carries the first that it refuses. What only warns or is off is not listed.
 *
 * Bounded by the number of lines.
 *
 * @example listRequirements(definePolicy({ format: formats.pin6 })).map((line) => line.message)
 * // ['6 位数字', '不是初始密码', '不含证件号码、出生日期、手机号', '不是重复或连续的数字', '不是常见密码', '不同于原密码']
 */
export const listRequirements = (policy: Policy, messages: Messages = zhCN): Requirement[] => {
  const { format, severities } = asPolicy(policy);
  const kind = format.alphabet === 'digits' ? 'digits' : 'text';
  const params = formatParams(format);
  const lines = formatLines(format).concat([['initial-password'], PERSONAL]);
  if (kind === 'digits') lines.push(SHAPES);
  lines.push(['blocklist.common'], ['reuse.current']);

  const requirements: Requirement[] = [];
  for (const line of lines) {
    const [key] = line;
    const wording = key && messages.requirements[key];
    const codes = line.filter((code) => severityOf(code, severities) === 'reject');
    if (wording && codes.length > 0)
      requirements.push({ codes, message: fillWording(wording, messages, params, kind) });
  }
  return requirements;
};
