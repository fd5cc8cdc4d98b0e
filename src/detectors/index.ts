import type { Detector } from '../internalTypes';
import { allDigits } from './allDigits';
import { anyDate } from './anyDate';
import { anyIdNumber } from './anyIdNumber';
import { commonInitialPassword } from './commonInitialPassword';
import { contextWord } from './contextWord';
import { currentPassword } from './currentPassword';
import { customWord } from './customWord';
import { freeDigits } from './freeDigits';
import { initialPassword } from './initialPassword';
import { keypadPath } from './keypadPath';
import { likelyWord } from './likelyWord';
import { mobileNumber } from './mobileNumber';
import { personalNumber } from './personalNumber';
import { personalWriting } from './personalWriting';
import { popularPassword } from './popularPassword';
import { repeated } from './repeated';
import { sequence } from './sequence';
import { similarBirthDate } from './similarBirthDate';
import { similarInitialPassword } from './similarInitialPassword';

/** What a password must not be. `policy/severities` has the order in which reasons are reported. */
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
