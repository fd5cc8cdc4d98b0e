import { dates } from './dates';
import type { Family } from './Family';
import { homophones } from './homophones';
import { joined } from './joined';
import { keypadWalks } from './keypadWalks';
import { knownNumbers } from './knownNumbers';
import { placeNumbers } from './placeNumbers';
import { realNumbers, spokenNumbers } from './realNumbers';
import { shapes } from './shapes';

/** Every family of the model but the numbers that no rule explains. */
const ruled: readonly Family[] = [
  ...dates,
  ...shapes,
  ...homophones,
  ...joined,
  ...keypadWalks,
  ...knownNumbers,
  ...placeNumbers,
  spokenNumbers,
];

/** The model of the standard list. */
export const families: readonly Family[] = [...ruled, realNumbers(60)];

/** The model of what the strict list adds. */
export const strictFamilies: readonly Family[] = [...ruled, realNumbers(500)];
