import type { Detector } from '../pipeline';
import { allDigits } from './anyNumbers';
import { anyDate } from './anyDate';
import { anyIdNumber } from './anyNumbers';
import { commonInitialPassword } from './initialPasswords';
import { contextWord } from './lists';
import { currentPassword } from './reuse';
import { customWord } from './lists';
import { freeDigits } from './personal';
import { initialPassword } from './initialPasswords';
import { keypadPath } from './keypadPath';
import { likelyWord } from './wordLike';
import { mobileNumber } from './anyNumbers';
import { personalNumber } from './personal';
import { personalWriting } from './personal';
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
  currentPassword,
  personalNumber,
  personalWriting,
  freeDigits,
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
  likelyWord,
];
