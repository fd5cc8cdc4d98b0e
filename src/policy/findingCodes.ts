import type { FindingCode, Format, Policy, Severity } from '../types';

/** Kinds of findings, in the order in which they are reported. */
export type FindingFamily =
  'requirement' | 'initial' | 'reuse' | 'personal' | 'pattern' | 'list' | 'guessable' | 'strength';

/** Kinds of formats: a PIN has digits only. */
export type FormatKind = 'digits' | 'text';

/** Of which kind a format is: it decides between two wordings and, for some codes, between two severities. */
export const kindOf = ({ alphabet }: Pick<Format, 'alphabet'>): FormatKind =>
  alphabet === 'digits' ? 'digits' : 'text';

/** What is the same for every finding of a code. */
export interface FindingTraits {
  /** The kind of finding it belongs to. */
  readonly family: FindingFamily;
  /** What becomes of it where the policy says nothing, by the kind of format. */
  readonly severity: Readonly<Record<FormatKind, Severity>>;
  /** Whether a policy may set another severity; what holds the library's promise may not be set. */
  readonly isSettable: boolean;
  /** Whether what is recognised belongs to somebody, this person or another. */
  readonly isPersonal: boolean;
  /** Whether it says that something could not be judged, so that the verdict is not complete. */
  readonly isUnjudged: boolean;
}

const usual: Omit<FindingTraits, 'family'> = {
  severity: { digits: 'reject', text: 'reject' },
  isSettable: false,
  isPersonal: false,
  isUnjudged: false,
};

const traits = (family: FindingFamily, options?: Partial<FindingTraits>): FindingTraits =>
  Object.assign({ family }, usual, options);

const requirement = /* @__PURE__ */ traits('requirement');
const initial = /* @__PURE__ */ traits('initial');
const reuse = /* @__PURE__ */ traits('reuse', { isSettable: true });
const personal = /* @__PURE__ */ traits('personal', { isSettable: true, isPersonal: true });
const pattern = /* @__PURE__ */ traits('pattern', { isSettable: true });
const anybody = /* @__PURE__ */ traits('pattern', { isSettable: true, isPersonal: true });
const hint = /* @__PURE__ */ traits('pattern', {
  isSettable: true,
  severity: { digits: 'warn', text: 'warn' },
});
const list = /* @__PURE__ */ traits('list', { isSettable: true });
const unjudged = (family: FindingFamily): FindingTraits => traits(family, { isUnjudged: true });

/**
 * Every code of a finding, in the order in which findings are reported. The one place that says what a code is: its
 * family, its default severity, whether a policy may change that.
 */
export const findingCodes: Readonly<Record<FindingCode, FindingTraits>> = {
  'requirement.too-short': requirement,
  'requirement.too-long': requirement,
  'requirement.digits-only': requirement,
  'requirement.full-width': requirement,
  // A keypad has no blank; in a text one may be meant.
  'requirement.blanks': /* @__PURE__ */ traits('requirement', { severity: { digits: 'reject', text: 'warn' } }),
  'requirement.characters': requirement,
  'requirement.character-classes': requirement,
  'initial-password': initial,
  'initial-password.common': initial,
  'initial-password.similar': initial,
  'reuse.current': reuse,
  'reuse.similar': reuse,
  'reuse.refused': reuse,
  // Six digits of an ID number may be the birthday; the birthday is what somebody typed.
  'subject.birth-date': personal,
  'subject.document': personal,
  'subject.phone': personal,
  'subject.card': personal,
  'subject.name': personal,
  'subject.other': personal,
  'subject.missing': /* @__PURE__ */ unjudged('personal'),
  'pattern.all-digits': pattern,
  'pattern.phone': anybody,
  'pattern.id-number': anybody,
  'pattern.repeated': pattern,
  'pattern.sequence': pattern,
  'pattern.keypad-path': pattern,
  'pattern.date': hint,
  'pattern.partial': hint,
  'blocklist.common': list,
  'blocklist.context': list,
  'blocklist.custom': list,
  'blocklist.unavailable': /* @__PURE__ */ unjudged('list'),
  guessable: /* @__PURE__ */ traits('guessable'),
  'strength.low': /* @__PURE__ */ traits('strength'),
  'strength.unavailable': /* @__PURE__ */ unjudged('strength'),
};

/** The codes in the order in which findings are reported. */
export const findingOrder = /* @__PURE__ */ Object.keys(findingCodes) as readonly FindingCode[];

/**
 * What a finding of a code does under a policy: what the policy sets, else the default.
 *
 * @param policy the severities that it sets, and the format that says of which kind it is
 * @param byDefault where it is another than that of the code, as for a date that fills a PIN of eight
 * @example severityOf('requirement.blanks', definePolicy({ format: formats.portal })) // 'warn'
 */
export const severityOf = (
  code: FindingCode,
  { severities, format }: Pick<Policy, 'severities' | 'format'>,
  byDefault: Severity = findingCodes[code].severity[kindOf(format)],
): Severity => severities[code] ?? byDefault;
