import type { AddSpan, Detector, DetectorInput, Span } from '../pipeline';
import { anyDate, dateOfEight } from './anyDate';
import { allDigits, anyIdNumber, mobileNumber } from './anyNumbers';
import { spanOf } from './detector';
import {
  commonInitialPassword,
  initialPassword,
  paddedInitialPassword,
  similarInitialPassword,
} from './initialPasswords';
import { keyboardWalk } from './keyboardWalk';
import { keypadPath } from './keypadPath';
import { customWord, listedWord, placeName, placeOfOffice, popularDigits } from './lists';
import {
  ownDateAndPhrase,
  ownDigitsInEight,
  ownDigitsPadded,
  similarBirthDate,
  similarRelativeDate,
  turnedTail,
} from './ownDigits';
import { initialWithTail, ownNumber, ownSpelling } from './ownTexts';
import { mixedParts, personalNumber, personalSpelling } from './personal';
import { phrasePair, popularPin, publicNumber, yearAndTail } from './popularPins';
import { again, repeated } from './repeated';
import { refusedBefore, reuse, reusedStem } from './reuse';
import { sequence } from './sequence';
import { wordLike } from './wordLike';

/** What a password must not be. `policy/findingCodes` has the order in which reasons are reported. */
export const detectors: readonly Detector[] = [
  initialPassword,
  commonInitialPassword,
  similarInitialPassword,
  paddedInitialPassword,
  reuse,
  refusedBefore,
  reusedStem,
  initialWithTail,
  ownSpelling,
  ownNumber,
  personalNumber,
  personalSpelling,
  ownDigitsPadded,
  ownDateAndPhrase,
  ownDigitsInEight,
  similarBirthDate,
  similarRelativeDate,
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
  phrasePair,
  publicNumber,
  yearAndTail,
  popularDigits,
  listedWord,
  placeName,
  placeOfOffice,
  customWord,
  mixedParts,
  again,
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
