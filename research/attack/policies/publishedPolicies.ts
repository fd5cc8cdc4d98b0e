import { pinGroups } from '../popularity/pinGroups';
import { type PinPolicy, setPolicy } from './PinPolicy';
import { windowsOf } from '../digits/fillDigits';
import { writeDate } from '../digits/writeDate';

/** The shapes of the bank rules: one digit, a sequence, 112233, 111222. 1,110 PINs. */
export const isBankShape = (pin: number): boolean =>
  (['oneDigit', 'sequence', 'aabbcc', 'aaabbb'] as const).some((name) => pinGroups[name].holds(pin));

const rows = [123, 321, 456, 654, 789, 987];
const isTwoRows = (pin: number): boolean => rows.includes(Math.floor(pin / 1000)) && rows.includes(pin % 1000);

const none = setPolicy(
  'none',
  () => false,
  () => [],
);

const simple = setPolicy(
  'simple',
  (pin) => pinGroups.oneDigit.holds(pin) || pin === 123456,
  ({ person }) => windowsOf(person.idNumber).slice(-1),
);

/** China Construction Bank, "simple passwords": the shapes, keyboard rows, the birth date in six digits, tails of ID and phone. */
const bank = setPolicy(
  'bank',
  (pin) => isBankShape(pin) || isTwoRows(pin),
  ({ person: { idNumber, phone, birthDate } }) => [
    ...windowsOf(idNumber.slice(-6)),
    ...windowsOf(idNumber.slice(-7, -1)),
    ...windowsOf(phone.slice(-6)),
    ...windowsOf(writeDate(birthDate, 'YYMMDD') ?? ''),
  ],
);

/** Fuzhou (361000), notice of 2018: no six consecutive digits of the ID number, not one digit six times, not 123456. */
const fuzhou = setPolicy(
  'fuzhou',
  (pin) => pinGroups.oneDigit.holds(pin) || pin === 123456,
  ({ person }) => windowsOf(person.idNumber),
);

/** What platforms ask today, as far as it is published. */
export const publishedPolicies: readonly PinPolicy[] = [none, simple, bank, fuzhou];
