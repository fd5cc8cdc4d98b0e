import { standardBlocklist } from '../../src/blocklists/standard';
import { definePolicy } from '../../src/index';
import { spanOf } from '../../src/detectors/detector';
import type { AddSpan, Detector, DetectorInput, Span, View } from '../../src/pipeline';
import { foldCandidate } from '../../src/normalize/fold';
import { textViews } from '../../src/normalize/views';
import { resolveSubject } from '../../src/subject/prepareSubject';
import type { Format, Policy, PreparedSubject, Subject } from '../../src/types';
import { isDeep } from '../runs';

/** What a detector is given besides the candidate; by default a nationwide PIN policy and nobody. */
export interface Given {
  policy?: Policy;
  subject?: Subject | PreparedSubject;
  current?: string;
  refused?: readonly string[];
  isBlocked?: (candidate: string) => boolean;
}

/** A policy for text of any length, so that a table can hold whatever it likes. */
export const textPolicy = definePolicy({
  format: { minLength: 4, maxLength: 64, alphabet: 'printable' } satisfies Format,
});

const pinPolicy = definePolicy();

/** What `checkPassword` hands to a detector. */
export const inputFor = (
  candidate: string,
  { policy = pinPolicy, subject, current, refused = [], isBlocked }: Given = {},
): DetectorInput => {
  const isPin = policy.format.alphabet === 'digits';
  return {
    candidate,
    text: foldCandidate(candidate).text,
    cased: foldCandidate(candidate).cased,
    views: textViews(foldCandidate(candidate).text, !isPin),
    isPin,
    words: policy.blocklist.map((word) => foldCandidate(word.trim()).text),
    person: resolveSubject(policy, subject ?? {}),
    current: current ?? '',
    refused,
    bandOf: (pin) => standardBlocklist.bandOf(pin),
    isBlocked,
  };
};

/** What a detector adds for an input. */
export const spansOf = (detector: Detector, input: DetectorInput): Span[] => {
  const spans: Span[] = [];
  detector(input, (code, price, place = {}) => {
    spans.push(spanOf(code, price, place.view ?? input.views[0], place));
  });
  return spans;
};

/** The codes that a detector gives for the whole of a candidate, and for parts of it with their text. */
export const detect = (detector: Detector, candidate: string, given?: Given): { whole: string[]; parts: string[] } => {
  const input = inputFor(candidate, given);
  const [{ text }] = input.views;
  const spans = spansOf(detector, input);
  const isWhole = ({ start, end }: { start: number; end: number }): boolean => start === 0 && end === text.length;
  return {
    whole: [...new Set(spans.filter(isWhole).map(({ code }) => code))],
    parts: spans.filter((span) => !isWhole(span)).map(({ code, start, end }) => `${code} ${text.slice(start, end)}`),
  };
};

interface PinCounts {
  whole: number;
  part: number;
}

/** `npm test` asks about every thirteenth PIN: thirteen and ten share no factor, so every digit comes in every place. */
const [FIRST, STEP] = isDeep ? [0, 1] : [8, 13];

/**
 * Of how many of the 1,000,000 six-digit PINs a detector recognises the whole, and a part only: in the deep run of all, in
 * `npm test` of every thirteenth from 000008 on. With a beginning it is of all that begin so.
 */
export const countPins = (detector: Detector, given?: Given, beginning = ''): PinCounts => {
  const counts = { whole: 0, part: 0 };
  const length = 6 - beginning.length;
  const [first, step] = beginning === '' ? [FIRST, STEP] : [0, 1];
  // One object for all: a million of them would cost more than what is asked.
  const view: View = { text: '', at: [0, 1, 2, 3, 4, 5, 6], variant: 'none' };
  const input: DetectorInput = { ...inputFor('', given), views: [view] };
  const found = { whole: false, part: false };
  const add: AddSpan = (code, price, place = {}) => {
    const { start, end } = spanOf(code, price, place.view ?? view, place);
    found[start === 0 && end === 6 ? 'whole' : 'part'] = true;
  };
  for (let i = first; i < 10 ** length; i += step) {
    const candidate = beginning + String(i).padStart(length, '0');
    view.text = input.candidate = input.text = input.cased = candidate;
    found.whole = found.part = false;
    detector(input, add);
    if (found.whole) counts.whole += 1;
    else if (found.part) counts.part += 1;
  }
  return counts;
};
