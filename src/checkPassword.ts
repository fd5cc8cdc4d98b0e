import { standardBlocklist } from './blocklists/standard';
import { detectors } from './detectors';
import { spanOf } from './detectors/detector';
import { scoreOf } from './judge/bands';
import { textBand } from './judge/bands';
import type { AddSpan, Span } from './pipeline';
import { judgePin } from './judge/judgePin';
import { judgeText } from './judge/judgeText';
import { zhCnFindings } from './messages/zhCnFindings';
import { wordFinding } from './messages/wording';
import { foldCandidate } from './normalize/fold';
import { textViews } from './normalize/views';
import { asPolicy } from './policy/asPolicy';
import { severities } from './policy/findingCodes';
import { requirements } from './requirements';
import { notesAt } from './subject/notes';
import { preparedDataOf } from './subject/prepareSubject';
import { requireObject } from './util';
import type { CheckContext, Finding, FindingCode, Policy, Score, Verdict } from './types';

const SCORES = [0, 1, 2, 3, 4];
const CONTEXT = 'subject currentPassword strength blocklist isBlocked messages now length random'.split(' ');
const ORDER = Object.keys(severities) as FindingCode[];

/**
 * Whether a new password may be used under a policy, and if not, why.
 *
 * The candidate is compared in a folded form and never changed. The same policy, candidate and context give the same
 * verdict everywhere: no clock, no network, nothing kept. Detectors run even when a requirement fails. Work is bounded:
 * only the first 512 UTF-16 units are looked at.
 *
 * @param policy from `definePolicy`, or its JSON
 * @param candidate the new password as typed
 * @param context what is known: the subject, the current password, a strength meter, messages in another language
 * @returns the verdict; `accepted: false` always comes with at least one finding of severity reject
 * @throws {TypeError} where the candidate, the current password or a subject's value is not a string, or the context has
 * an unknown field, such as those of a subject; whatever `isBlocked` or a meter throws goes through
 * @throws {PolicyError} for a policy of a newer version, or a subject prepared for another policy
 * @example
 * const policy = definePolicy({ region: '500000' });
 * checkPassword(policy, '123456').findings[0].message; // '不能使用初始密码，请换一个'
 * @see NIST SP 800-63B-4, 3.1.1.2: compare with a blocklist, say why, ask for another
 */
export const checkPassword = (policy: Policy, candidate: string, context?: CheckContext | null): Verdict => {
  const given: CheckContext = context ?? {};
  requireObject(given, 'context');
  // A subject in the context's place, or a misspelt one, would be a check without a subject.
  if (Object.keys(given).some((key) => !CONTEXT.includes(key))) throw new TypeError('context: unknown field');
  const { subject, currentPassword, strength, blocklist, isBlocked, messages = zhCnFindings, now } = given;
  const current = currentPassword ?? '';
  if (typeof candidate !== 'string' || typeof current !== 'string') throw new TypeError('password: a string');
  const defined = asPolicy(policy);
  const { format, meter, minScore, dataVersion } = defined;
  const person = preparedDataOf(defined, subject);
  const isPin = format.alphabet === 'digits';
  const findings: Finding[] = [];
  let isRefused = false;
  let isComplete = true;

  const add = (code: FindingCode, details?: Partial<Finding>): void => {
    const severity = defined.severities[code] || severities[code];
    if (severity === 'off') return;
    if (severity === 'reject') isRefused = true;
    const message = wordFinding(messages, code, details && details.params, isPin ? 'digits' : 'text');
    findings.push(Object.assign({ code, severity, message }, details));
  };
  const addIncomplete = (code: FindingCode, params?: Finding['params']): void => {
    isComplete = false;
    add(code, params && { params });
  };

  for (const check of requirements) {
    const unmet = check(candidate, format);
    if (unmet) add(unmet.code, { params: unmet.params });
  }
  if (person.missing.length > 0) {
    const params: Finding['params'] = {};
    person.missing.forEach((field, i) => {
      params[`field${i + 1}`] = field;
    });
    addIncomplete('subject.missing', params);
  }
  let popular = standardBlocklist;
  if (defined.strictness === 'strict') {
    if (blocklist && blocklist.name === 'strict') popular = blocklist;
    else addIncomplete('blocklist.unavailable');
  }
  const isMetered = !isPin && meter !== 'core';
  if (isMetered && !(strength && strength.kind === meter)) addIncomplete('strength.unavailable', { meter });

  const folded = foldCandidate(candidate);
  const views = textViews(folded.text, !isPin);
  const spans: Span[] = [];
  const words = defined.blocklist.map((word) => foldCandidate(word.trim()).text);
  const { bandOf } = popular;
  const input = { candidate, text: folded.text, views, isPin, words, person, current, bandOf, isBlocked };
  const addSpan: AddSpan = (code, price, start, end, ruleId, view = views[0]) => {
    spans.push(spanOf(view, code, price, start, end, ruleId));
  };
  for (const detect of detectors) detect(input, addSpan);
  const judgement = isPin
    ? judgePin(spans, folded.text.length, defined.onlineGuessLimit)
    : judgeText(folded, spans, defined);
  for (const { code, start, end, guesses, ruleId } of judgement.reasons) {
    const details: Partial<Finding> = { guesses, range: [Number(folded.at[start]), Number(folded.at[end])] };
    if (ruleId) details.ruleId = ruleId;
    add(code, details);
  }

  let { guesses, score } = judgement;
  if (!isRefused && judgement.fallback) add(judgement.fallback, { guesses });
  if (!isRefused && isMetered && strength) {
    const personalWords = Array.from(person.writings.keys()).concat(person.numbers.map(({ text }) => text));
    const measured = strength.measure(candidate, personalWords) as ReturnType<typeof strength.measure> | undefined;
    if (measured && SCORES.includes(measured.score) && measured.guesses >= 1) {
      const log10 = Math.log10(measured.guesses);
      guesses = Math.min(guesses, textBand(log10));
      score = Math.min(score as Score, measured.score, scoreOf(log10)) as Score;
      if (score < minScore) add('strength.low', { guesses });
    } else addIncomplete('strength.unavailable', { meter });
  }
  const verdict: Verdict = {
    accepted: !isRefused,
    complete: isComplete,
    guesses,
    findings: findings.sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code)),
    notes: notesAt(person, now),
    dataVersion,
  };
  if (score !== undefined) {
    if (isRefused && score > 1) score = 1;
    verdict.strength = { score, label: score < 2 ? 'weak' : score < 3 ? 'fair' : 'strong' };
  }
  return verdict;
};
