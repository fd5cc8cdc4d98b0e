import { foldText } from '../normalize/fold';
import type { ParsedSubject, SubjectProfile, ValueIndex } from '../pipeline';
import { PolicyError } from '../policy/PolicyError';
import { asPolicy } from '../policy/asPolicy';
import { hasNewerData } from '../policy/definePolicy';
import { toPublicPolicy } from '../policy/toPublicPolicy';
import { createDeriver, type Derive } from '../regions/deriveRule';
import { findRules } from '../regions/findRules';
import { dataVersion } from '../regions/generated/table';
import { resolveRegion } from '../regions/resolveRegion';
import { commonRules } from '../regions/ruleTable';
import type { InitialPassword, OperatorRule, Policy, PreparedSubject, RegionRule, SliceRule, Subject } from '../types';
import { distinct, once, oncePer, requireObject } from '../util';
import { createValueIndex, layOutTexts } from './layOutTexts';
import { noteOnce } from './notes';
import { createDigitReader, personalNumbers, personalSpellings } from './personalSpellings';
import { readSubject } from './readSubject';

/** Where a prepared subject keeps its data: the same symbol in every copy of the library, so that entries share it. */
export const preparedKey: unique symbol = Symbol.for('yibao-password-policy.prepared') as never;

/** An operator's rule is what the operator says, so nothing is doubtful about it. */
type Rule = OperatorRule & Partial<Pick<RegionRule, 'confidence'>>;

/** A rule to derive from, and what it is to a policy; all of one shape, since every check goes through them. */
interface Source extends Omit<InitialPassword, 'value'> {
  readonly rule: Rule['rule'];
  readonly xRule: Rule['xRule'];
  /** Whether it is seen elsewhere. One of the region's may be too: it is derived once. */
  readonly isElsewhere: boolean;
  /** What everybody gets by it, and its folded form. */
  readonly fixed: { readonly text: string; readonly value: string } | undefined;
}

const sourceOf = (
  { id: ruleId, rule, xRule, confidence = 'high' }: Rule,
  scope: Source['scope'],
  isElsewhere: boolean,
): Source => {
  const fixed = rule.type === 'fixed' ? { text: foldText(rule.value), value: rule.value } : undefined;
  return { ruleId, rule, xRule, confidence, scope, isElsewhere, fixed };
};

/** The operator's rules and those of the nearest level, then every other rule that gives a value anywhere. */
const sourcesOf = /* @__PURE__ */ oncePer(({ initialPasswords, region, credential, issuer }: Policy) => {
  const rules = (initialPasswords as readonly Rule[]).concat(findRules(region, credential, issuer));
  const elsewhere = commonRules().filter(({ id }) => !rules.some((rule) => rule.id === id));
  const isIn = (list: readonly Rule[], { rule, xRule }: Rule): boolean =>
    list.some((other) => other.rule === rule && other.xRule === xRule);
  return {
    near: rules.map((rule) => sourceOf(rule, 'region', isIn(elsewhere, rule))),
    far: elsewhere.filter((rule) => !isIn(rules, rule)).map((rule) => sourceOf(rule, 'anywhere', true)),
    isListed: resolveRegion(region).isListed,
  };
});

/** The values of some rules; told of each that gives none for want of a field. */
const deriveAll = (
  sources: readonly Source[],
  derive: Derive,
  onNone: (source: Source, rule: SliceRule) => void,
): ValueIndex => {
  const texts: string[] = [];
  const values: string[] = [];
  const givers: Source[] = [];
  for (const source of sources) {
    const { rule, xRule, fixed } = source;
    if (fixed) {
      texts.push(fixed.text);
      values.push(fixed.value);
      givers.push(source);
    }
    if (rule.type !== 'slice') continue;
    const derived = derive(rule, xRule);
    for (const value of derived) {
      // Numbers and dates have no letters but A to Z.
      texts.push(value.toLowerCase());
      values.push(value);
      givers.push(source);
    }
    if (derived.length === 0) onNone(source, rule);
  }
  // Few are ever asked for.
  return createValueIndex(texts, (i) => {
    const { ruleId, scope, confidence } = givers[i] as Source;
    return { value: values[i] as string, ruleId, scope, confidence };
  });
};

/** A person has about twenty-five forms of numbers, and a family some hundred: more cost time and protect nobody. */
const MAX_NUMBERS = 512;

/** A name in another script than Latin is typed in pinyin, which nobody here can tell. */
const lacksPinyin = ({ name, namePinyin }: ParsedSubject): boolean =>
  namePinyin.length === 0 && name.some((text) => /[^ -~]/.test(text));

/**
 * The per-person work: reads the subject, derives every initial password, lays out what is personal.
 *
 * Linear in the number of rules times the number of forms of a person's numbers.
 *
 * @throws {TypeError} where a field holds a number or an object instead of a text
 */
export const buildProfile = (policy: Policy, subject: Subject, path = 'subject'): SubjectProfile =>
  deriveProfile(policy, readSubject(subject, path));

const deriveProfile = (policy: Policy, known: ParsedSubject): SubjectProfile => {
  const notes = known.notes.slice();
  const { near, far, isListed } = sourcesOf(policy);
  if (hasNewerData(policy)) notes.push({ code: 'policy.newer-data' });
  if (!isListed) notes.push({ code: 'policy.region-resolved' });
  const derive = createDeriver(known);
  let isIncomplete = false;
  const onNone = ({ ruleId, scope, isElsewhere }: Source, { field }: SliceRule): void => {
    if (scope === 'region') notes.push({ code: 'initial.not-derivable', field, ruleId });
    if (isElsewhere) isIncomplete = true;
  };
  const regional = deriveAll(near, derive, onNone);
  const common = deriveAll(far, derive, onNone);
  // One note for all: what other regions ask for, most people here don't have.
  if (isIncomplete) notes.push({ code: 'initial.not-derivable' });
  if (policy.format.alphabet !== 'digits') {
    if (lacksPinyin(known)) noteOnce(notes, 'subject.name-pinyin-missing', 'name');
    if (known.others.some(lacksPinyin)) noteOnce(notes, 'subject.name-pinyin-missing', 'others');
  }
  // A log-in asks for initial passwords alone.
  const spellings = once(() => personalSpellings(known));
  const numbers = personalNumbers(known).slice(0, MAX_NUMBERS + 1);
  if (numbers.length > MAX_NUMBERS) noteOnce(notes, 'subject.unreadable', 'others');
  const isPin = policy.format.alphabet === 'digits';
  const readDigits = createDigitReader(known);
  const texts = once(() => (isPin ? undefined : layOutTexts(spellings(), numbers, regional)));
  return {
    policy,
    dataVersion,
    known,
    regional,
    common,
    numbers,
    spellingOf: (text) => (isPin && /^\d\d+$/.test(text) ? readDigits(text) : spellings().get(text)),
    texts,
    stated: known.stated,
    relativeDays: distinct(([] as number[]).concat(...known.others.map(({ stated }) => stated.map(({ day }) => day)))),
    notes,
    missing: policy.requiredSubject.filter((field) => known[field].length === 0),
  };
};

const isSame = (one: Policy, other: Policy): boolean => JSON.stringify(one) === JSON.stringify(other);

const publicPart = (policy: Policy): Policy => toPublicPolicy(policy, { blocklist: false });

interface MaybePrepared {
  readonly prepared?: unknown;
  readonly [preparedKey]?: () => SubjectProfile;
}

/**
 * What a check works with, from a subject or a prepared one. Nothing is no subject: it would be somebody of whom nothing is known.
 *
 * @param path what the argument is called
 * @throws {PolicyError} where the subject was prepared for another policy, or by a library with other data
 * @throws {TypeError} for a prepared subject that went through JSON: it holds nothing any more
 */
export const resolveSubject = (
  policy: Policy,
  subject: Subject | PreparedSubject,
  path = 'subject',
): SubjectProfile => {
  const given: MaybePrepared & Subject = subject;
  requireObject(given, path);
  let read, isPrepared;
  try {
    read = given[preparedKey];
    isPrepared = given.prepared === true;
  } catch {
    // Whatever a getter throws, the fields are read one by one.
  }
  if (!read) {
    if (isPrepared) throw new TypeError(`${path}: prepared, then serialised`);
    return buildProfile(policy, given, path);
  }
  const data = read();
  if (data.dataVersion !== dataVersion) throw new PolicyError('other-policy', path);
  if (data.policy === policy || isSame(data.policy, policy)) return data;
  if (!isSame(publicPart(data.policy), publicPart(policy))) throw new PolicyError('other-policy', path);
  // Prepared for the public policy it lacks the operator's values, and a check under the whole one must have them.
  return deriveProfile(policy, data.known);
};

/**
 * Does the work that depends on the person once, for many checks under one policy.
 * The result prints and serialises as `{ prepared: true }`; what it holds stays in memory until it is dropped.
 *
 * @param subject everything optional; numbers are strings
 * @returns accepted wherever a subject is
 * @throws {TypeError} where a field holds a number or an object instead of a text
 * @throws {PolicyError} for a policy of a newer version
 * @example
 * const subject = prepareSubject(policy, { idNumber: '11010519491231002X' });
 * checkPassword(policy, '912310', { subject }).accepted; // false
 */
export const prepareSubject = (policy: Policy, subject: Subject): PreparedSubject => {
  const data = buildProfile(asPolicy(policy), subject);
  const prepared: PreparedSubject = { prepared: true };
  Object.defineProperty(prepared, preparedKey, { value: () => data });
  return Object.freeze(prepared);
};
