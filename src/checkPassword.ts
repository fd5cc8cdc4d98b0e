import { estimateGuesses } from './blocklists/estimateGuesses';
import { standardBlocklist } from './blocklists/standard';
import { detect } from './detectors';
import { readContext, type ReadContext } from './context';
import { collectFindings } from './findings';
import { judgePin } from './judge/judgePin';
import { judgeText } from './judge/judgeText';
import { withMeter, type Measured } from './judge/withMeter';
import { foldCandidate, foldText } from './normalize/fold';
import { textViews } from './normalize/views';
import type { SubjectProfile } from './pipeline';
import { asPolicy } from './policy/asPolicy';
import { dataVersion } from './regions/generated/table';
import { unmetRequirements } from './requirements';
import { notesAt } from './subject/notes';
import { resolveSubject } from './subject/prepareSubject';
import type { Blocklist, CheckContext, EnumWord, Policy, Strength, SubjectField, Verdict } from './types';
import { oncePer, requireString } from './util';

/** The list of popular PINs that a policy asks for; undefined where it was not given. */
const popularPins = ({ strictness }: Policy, given: Blocklist | undefined): Blocklist | undefined =>
  strictness === 'standard' ? standardBlocklist : given && given.name === 'strict' ? given : undefined;

/** The operator's blocked words, folded. */
const wordsOf = /* @__PURE__ */ oncePer(({ blocklist }: Policy): readonly string[] =>
  blocklist.map((word) => foldText(word.trim())),
);

const fieldParams = (fields: readonly SubjectField[]): Record<string, EnumWord> => {
  const params: Record<string, EnumWord> = {};
  fields.forEach((field, i) => {
    params[`field${i + 1}`] = field;
  });
  return params;
};

const describeStrength = ({ score }: Measured, isRefused: boolean): Strength | undefined => {
  if (score === undefined) return undefined;
  if (isRefused) return { score: score > 1 ? 1 : score, label: 'weak' };
  return { score, label: score < 2 ? 'weak' : score < 3 ? 'fair' : 'strong' };
};

/**
 * Whether a new password may be used under a policy, and if not, why.
 *
 * The candidate is compared in a folded form and never changed. The same policy, candidate and context give the same
 * verdict everywhere: no clock, no network, nothing kept. Detectors run even when a requirement fails. Work is bounded:
 * only the first 512 UTF-16 units are compared; requirements count all of them, and `isBlocked` gets the whole candidate.
 *
 * @param policy from `definePolicy`, or its JSON
 * @param candidate the new password as typed
 * @param context what is known: the subject, the current password, a strength meter, messages in another language
 * @returns the verdict; `accepted: false` always comes with at least one finding of severity reject
 * @throws {TypeError} where the candidate or a field of the context is not what it must be, or the context has an
 * unknown field, such as those of a subject; whatever `isBlocked` or a meter throws goes through
 * @throws {PolicyError} for a policy of a newer version, or a subject prepared for another policy
 * @example
 * const policy = definePolicy({ region: '500000' });
 * checkPassword(policy, '123456').message; // '这是初始密码，请换一个'
 * @see NIST SP 800-63B-4, 3.1.1.2: compare with a blocklist, say why, ask for another
 */
export const checkPassword = (policy: Policy, candidate: string, context?: CheckContext | null): Verdict => {
  requireString(candidate, 'candidate');
  const read = readContext(context);
  const defined = asPolicy(policy);
  return judgeCandidate(defined, candidate, resolveSubject(defined, read.subject, 'context.subject'), read);
};

/** What `checkPassword` answers once its arguments are read, for callers with many candidates. */
export const judgeCandidate = (
  policy: Policy,
  candidate: string,
  person: SubjectProfile,
  { current, refused, strength, blocklist, isBlocked, messages, today }: ReadContext,
): Verdict => {
  const { format, meter, minGuesses } = policy;
  const isPin = format.alphabet === 'digits';
  const findings = collectFindings(policy, messages);

  for (const { code, params } of unmetRequirements(candidate, format)) findings.add(code, { params });
  if (person.missing.length > 0) findings.add('subject.missing', { params: fieldParams(person.missing) });
  const popular = popularPins(policy, blocklist);
  if (!popular) findings.add('blocklist.unavailable');
  const isMetered = !isPin && meter !== 'core';
  const engine = isMetered && strength && strength.kind === meter ? strength : undefined;
  if (isMetered && !engine) findings.add('strength.unavailable', { params: { meter } });

  const folded = foldCandidate(candidate);
  const { bandOf } = popular ?? standardBlocklist;
  const views = textViews(folded.text, !isPin);
  const spans = detect({
    candidate,
    text: folded.text,
    cased: folded.cased,
    views,
    isPin,
    words: wordsOf(policy),
    person,
    current,
    refused,
    bandOf,
    isBlocked,
  });
  const assessment = isPin
    ? judgePin(spans, folded.text.length, format.maxLength, estimateGuesses(folded.text))
    : judgeText(folded, spans, minGuesses);
  for (const { code, start, end, guesses, ruleId, severity } of assessment.drafts) {
    const range: [number, number] = [Number(folded.at[start]), Number(folded.at[end])];
    findings.add(code, ruleId === undefined ? { guesses, range } : { guesses, range, ruleId }, severity);
  }

  let measured: Measured = assessment;
  if (!findings.isRefused() && assessment.fallback) findings.add(assessment.fallback, { guesses: assessment.guesses });
  if (!findings.isRefused() && engine) {
    const metered = withMeter(assessment, engine);
    if (metered && metered.guesses <= minGuesses) findings.add('strength.low', { guesses: metered.guesses });
    if (metered) measured = metered;
    else findings.add('strength.unavailable', { params: { meter } });
  }

  const isRefused = findings.isRefused();
  const sorted = findings.sorted();
  const described = describeStrength(measured, isRefused);
  const answer = {
    accepted: !isRefused,
    complete: findings.isComplete(),
    message: sorted[0] ? sorted[0].message : messages.accepted,
    guesses: measured.guesses,
  };
  const reasons = { findings: sorted, notes: notesAt(person, today), dataVersion };
  return Object.assign(answer, described && { strength: described }, reasons);
};
