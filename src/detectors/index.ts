import type { AddSpan, Detector, DetectorInput, Span } from '../pipeline';
import { spanOf } from './detector';
import { allDigits } from './anyNumbers';
import { anyDate } from './anyDate';
import { anyIdNumber } from './anyNumbers';
import { commonInitialPassword } from './initialPasswords';
import { contextWord } from './lists';
import { reuse } from './reuse';
import { customWord } from './lists';
import { ownDigitsPadded } from './personal';
import { initialPassword } from './initialPasswords';
import { keypadPath } from './keypadPath';
import { wordLike } from './wordLike';
import { mobileNumber } from './anyNumbers';
import { personalNumber } from './personal';
import { personalSpelling } from './personal';
import { popularPassword } from './lists';
import { repeated } from './repeated';
import { sequence } from './sequence';
import { similarBirthDate } from './personal';
import { similarInitialPassword } from './initialPasswords';

/** What a password must not be. `policy/findingCodes` has the order in which reasons are reported. */
export const detectors: readonly Detector[] = [
  initialPassword,
  commonInitialPassword,
  similarInitialPassword,
  reuse,
  personalNumber,
  personalSpelling,
  ownDigitsPadded,
  similarBirthDate,
  allDigits,
  mobileNumber,
  anyIdNumber,
  repeated,
  sequence,
  keypadPath,
  anyDate,
  popularPassword,
  contextWord,
  customWord,
  wordLike,
];

/** Everything that is recognised in a candidate, in the order of the list. */
export const detect = (input: DetectorInput): Span[] => {
  const spans: Span[] = [];
  const add: AddSpan = (code, price, place = {}) => {
    spans.push(spanOf(code, price, place.view ?? input.views[0], place));
  };
  for (const detector of detectors) detector(input, add);
  return spans;
};
