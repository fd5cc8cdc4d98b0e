import type { AddSpan, Detector, DetectorInput, Span } from '../pipeline';
import { spanOf } from './detector';
import { allDigits } from './anyNumbers';
import { anyDate, dateOfEight } from './anyDate';
import { anyIdNumber } from './anyNumbers';
import { commonInitialPassword } from './initialPasswords';
import { contextWord } from './lists';
import { refusedBefore, reuse } from './reuse';
import { customWord } from './lists';
import { ownDigitsPadded } from './ownDigits';
import { initialPassword } from './initialPasswords';
import { keyboardWalk } from './keyboardWalk';
import { keypadPath } from './keypadPath';
import { phrasePair } from './phrases';
import { publicNumber, yearAndTail } from './publicNumbers';
import { wordLike } from './wordLike';
import { mobileNumber } from './anyNumbers';
import { personalNumber } from './personal';
import { personalSpelling } from './personal';
import { popularPassword } from './lists';
import { popularPin } from './popularPins';
import { repeated } from './repeated';
import { sequence } from './sequence';
import { similarBirthDate, turnedTail } from './ownDigits';
import { similarInitialPassword } from './initialPasswords';

/** What a password must not be. `policy/findingCodes` has the order in which reasons are reported. */
export const detectors: readonly Detector[] = [
  initialPassword,
  commonInitialPassword,
  similarInitialPassword,
  reuse,
  refusedBefore,
  personalNumber,
  personalSpelling,
  ownDigitsPadded,
  similarBirthDate,
  turnedTail,
  allDigits,
  mobileNumber,
  anyIdNumber,
  repeated,
  sequence,
  keypadPath,
  keyboardWalk,
  anyDate,
  dateOfEight,
  popularPin,
  popularPassword,
  phrasePair,
  publicNumber,
  yearAndTail,
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
