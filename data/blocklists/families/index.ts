import { dates } from './dates';
import type { Family } from './Family';
import { homophones } from './homophones';
import { joined } from './joined';
import { keypadWalks } from './keypadWalks';
import { knownNumbers } from './knownNumbers';
import { placeNumbers } from './placeNumbers';
import { shapes } from './shapes';

/** Every family of the model. */
export const families: readonly Family[] = [
  ...dates,
  ...shapes,
  ...homophones,
  ...joined,
  ...keypadWalks,
  ...knownNumbers,
  ...placeNumbers,
];
