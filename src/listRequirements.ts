import { DATE_LENGTH } from './judge/judgePin';
import { fillWording } from './messages/wording';
import { checkMessages } from './messages/checkMessages';
import { messages as zhCN } from './messages/zh-CN';
import { asPolicy } from './policy/asPolicy';
import { findingCodes, kindOf, severityOf } from './policy/findingCodes';
import { classParams } from './requirements';
import type {
  EnumWord,
  FindingCode,
  Format,
  Messages,
  Policy,
  Requirement,
  RequirementCode,
  TickedRequirement,
  Verdict,
} from './types';
import { isList, requireObject } from './util';

/** A line of the list before it has words. */
interface Line {
  /** Names its wording; the first of its codes. */
  key: RequirementCode;
  /** The other codes that it speaks for. */
  more?: readonly FindingCode[];
}

/** Whether digits alone already fail to show as many classes as the format asks for. */
const classesRefuseDigits = ({ classes }: Readonly<Format>): boolean =>
  classes !== undefined && classes.atLeast > (classes.of.includes('digit') ? 1 : 0);

const pinLines = ({ minLength, maxLength, classes }: Readonly<Format>): Line[] => [
  {
    key: minLength === maxLength ? 'requirement.digits-only' : 'requirement.too-short',
    more: [
      'requirement.too-short',
      'requirement.too-long',
      'requirement.digits-only',
      'requirement.full-width',
      'requirement.blanks',
      ...(classes ? (['requirement.character-classes'] as const) : []),
    ],
  },
];

const textLines = (format: Readonly<Format>): Line[] => {
  const { minLength, maxLength, alphabet, classes } = format;
  const lines: Line[] = [
    {
      key: minLength === maxLength ? 'requirement.too-long' : 'requirement.too-short',
      more: ['requirement.too-short', 'requirement.too-long'],
    },
    {
      key: alphabet === 'printable' ? 'requirement.full-width' : 'requirement.characters',
      more: ['requirement.full-width', 'requirement.characters'],
    },
  ];
  if (classes) {
    lines.push({
      key: 'requirement.character-classes',
      more: classesRefuseDigits(format) ? ['pattern.all-digits'] : [],
    });
  }
  if (!classesRefuseDigits(format)) lines.push({ key: 'pattern.all-digits' });
  return lines;
};

/**
 * What is the same for every format. A code that says that something could not be judged belongs to the line that is
 * open for that reason.
 */
const commonLines = ({ format, meter, requiredSubject, strictness }: Policy): Line[] => [
  { key: 'initial-password', more: ['initial-password.common', 'initial-password.similar'] },
  { key: 'reuse.current', more: ['reuse.similar', 'reuse.refused'] },
  {
    key: 'subject.document',
    more: [
      'subject.birth-date',
      'subject.phone',
      'subject.card',
      'subject.name',
      'subject.other',
      ...(requiredSubject.length > 0 ? (['subject.missing'] as const) : []),
      'pattern.phone',
      'pattern.id-number',
    ],
  },
  { key: 'pattern.repeated', more: ['pattern.sequence', 'pattern.keypad-path'] },
  { key: 'pattern.date' },
  { key: 'pattern.partial' },
  {
    key: 'blocklist.common',
    more: [
      'blocklist.context',
      'blocklist.custom',
      ...(strictness === 'strict' ? (['blocklist.unavailable'] as const) : []),
    ],
  },
  {
    key: 'guessable',
    more:
      kindOf(format) === 'digits'
        ? []
        : ['strength.low', ...(meter === 'core' ? [] : (['strength.unavailable'] as const))],
  },
];

const formatParams = ({ minLength, maxLength, classes }: Readonly<Format>): Record<string, number | EnumWord> => {
  const lengths = { min: minLength, max: maxLength, length: maxLength };
  return classes ? { ...lengths, n: classes.atLeast, ...classParams(classes.of) } : lengths;
};

/** Whether a code refuses under a policy: a date does where it fills a long PIN. */
const canReject = (code: FindingCode, policy: Policy): boolean => {
  const { format } = policy;
  const isLongPin = kindOf(format) === 'digits' && format.maxLength >= DATE_LENGTH;
  return severityOf(code, policy, code === 'pattern.date' && isLongPin ? 'reject' : undefined) === 'reject';
};

/**
 * What a new password must be, as short lines to show before anyone types: the format first, then what it must not be,
 * ending with what is left to guess.
 *
 * Every code that can refuse under the policy is in exactly one line; what only warns or is off is not listed.
 * `tickRequirements` says after a check which lines are met. Bounded by the number of codes.
 *
 * @param policy from `definePolicy`, or its JSON
 * @param messages the catalogue that words the lines; default zh-CN
 * @throws {TypeError} for an incomplete catalogue
 * @throws {PolicyError} as `definePolicy`
 * @example listRequirements(definePolicy({ format: formats.pin6 })).map((line) => line.message)
 * // ['6 位数字', '不与初始密码相同或接近', '不接近原密码和刚才未通过的密码', '不取自出生日期、证件号码、手机号等', ...]
 */
export const listRequirements = (policy: Policy, messages: Messages = zhCN): Requirement[] => {
  const defined = asPolicy(policy);
  checkMessages(messages, 'messages');
  const { format } = defined;
  const kind = kindOf(format);
  const params = formatParams(format);
  const lines = (kind === 'digits' ? pinLines(format) : textLines(format)).concat(commonLines(defined));
  return lines
    .map(({ key, more = [] }) => ({
      codes: [key as FindingCode, ...more.filter((code) => code !== key)].filter((code) => canReject(code, defined)),
      message: fillWording(messages.requirements[key], messages, params, kind),
    }))
    .filter(({ codes }) => codes.length > 0);
};

const isRequirement = (code: FindingCode): boolean => findingCodes[code].family === 'requirement';

/** What more characters do not mend: kinds of characters may still come. */
const staysWrong = (code: FindingCode): boolean => isRequirement(code) && code !== 'requirement.character-classes';

/**
 * Which lines of the requirements a verdict shows as met.
 *
 * A complete verdict refuses if and only if a line is unmet. Undefined is a line that was not judged yet: all but the
 * format's own while the candidate is too short, since nobody's half-typed password is a fault, and what could not be
 * judged for want of data. Linear in the number of findings.
 *
 * @param requirements from `listRequirements`, of the same policy
 * @param verdict from `checkPassword`
 * @returns the same lines in the same order, each with `met`
 * @throws {TypeError} for anything but a list of requirements and a verdict
 * @example
 * tickRequirements(listRequirements(policy), checkPassword(policy, '739162')).every(({ met }) => met) // true
 * tickRequirements(listRequirements(policy), checkPassword(policy, '73')).map(({ met }) => met) // [false, undefined, ...]
 */
export const tickRequirements = (requirements: readonly Requirement[], verdict: Verdict): TickedRequirement[] => {
  if (!isList(requirements)) throw new TypeError('requirements: not a list');
  requireObject(verdict, 'verdict');
  if (!isList(verdict.findings)) throw new TypeError('verdict.findings: not a list');
  const refused = verdict.findings
    .filter((finding) => {
      requireObject(finding, 'verdict.findings');
      return finding.severity === 'reject';
    })
    .map(({ code }) => code);
  const isTooShort = refused.includes('requirement.too-short');
  return requirements.map((line) => {
    requireObject(line, 'requirements');
    const { codes, message } = line;
    if (!isList(codes)) throw new TypeError('requirements: a line without codes');
    const found = refused.filter((code) => codes.includes(code));
    const isUnmet = found.some((code) => !findingCodes[code].isUnjudged && (staysWrong(code) || !isTooShort));
    const isOpen = found.length > 0 || (isTooShort && !codes.some(isRequirement));
    return { codes, message, met: isUnmet ? false : isOpen ? undefined : true };
  });
};
