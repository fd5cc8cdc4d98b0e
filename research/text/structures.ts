import type { OwnName } from './ownTerminals';

/** One place of a structure: so many letters or digits, a keyboard walk, or own data. */
export type Place = `L${number}` | `D${number}` | 'K' | OwnName;

/**
 * Structures of passwords with 8 to 20 characters, letters and digits, with their weights. Those of own data are the
 * published shares of all passwords (12306) in percent, or, where only a sum is published, an assumed part of it; the
 * others are fitted to `reachedText` and `reachedUnder`, and to nothing else. Structures with user name or e-mail are
 * left out: the platform does not know them.
 */
export const structures: readonly (readonly [weight: number, places: readonly Place[]])[] = [
  // Initials and digits.
  [0.45, ['initials', 'sixDate']], [0.41, ['initials', 'fullDate']], [0.17, ['initials', 'shortDate']],
  [1.08, ['initials', 'D6']], [1.19, ['initials', 'D7']], [0.29, ['initials', 'D8']], [0.1, ['initials', 'D9']],
  [0.17, ['sixDate', 'initials']], [0.17, ['fullDate', 'initials']], [0.25, ['D6', 'initials']], [0.2, ['D7', 'initials']],
  [0.05, ['initials', 'phone']], [0.15, ['initials', 'phoneTail']], [0.05, ['initials', 'idTail']],
  // The full name, the family name, the given name.
  [0.72, ['full', 'D3']], [0.15, ['full', 'D2']], [0.22, ['full', 'D1']], [0.2, ['full', 'D4']], [0.12, ['full', 'D6']],
  [0.18, ['full', 'year']], [0.12, ['full', 'day']], [0.1, ['full', 'sixDate']], [0.05, ['full', 'fullDate']], [0.05, ['D3', 'full']], [0.03, ['full', 'phoneTail']],
  [0.24, ['family', 'D4']], [0.25, ['family', 'D5']], [0.35, ['family', 'D6']], [0.39, ['family', 'D7']],
  [0.17, ['family', 'year']], [0.17, ['family', 'sixDate']], [0.06, ['family', 'fullDate']], [0.08, ['family', 'day']],
  [0.12, ['given', 'D3']], [0.1, ['given', 'D4']], [0.1, ['given', 'D6']], [0.06, ['given', 'year']], [0.06, ['given', 'sixDate']], [0.03, ['given', 'fullDate']],
  // One letter or a few, and the own date.
  [0.23, ['L1', 'fullDate']], [0.08, ['L2', 'sixDate']], [0.06, ['L2', 'fullDate']], [0.15, ['L3', 'sixDate']], [0.08, ['L3', 'fullDate']], [0.06, ['fullDate', 'L1']],
  [0.05, ['L1', 'phone']],
  // Nothing of the person.
  [1.86, ['L1', 'D7']], [0.9, ['L1', 'D8']], [0.4, ['L1', 'D9']], [0.3, ['L1', 'D10']], [0.1, ['L1', 'D11']], [0.9, ['D7', 'L1']], [0.5, ['D8', 'L1']], [0.15, ['D9', 'L1']],
  [1.1, ['L2', 'D6']], [1.2, ['L2', 'D7']], [0.5, ['L2', 'D8']], [0.2, ['L2', 'D9']], [0.4, ['D6', 'L2']], [0.4, ['D7', 'L2']],
  [0.8, ['L3', 'D5']], [2.4, ['L3', 'D6']], [1.1, ['L3', 'D7']], [0.4, ['L3', 'D8']], [0.8, ['D6', 'L3']], [0.2, ['D5', 'L3']],
  [0.9, ['L4', 'D4']], [0.4, ['L4', 'D5']], [0.6, ['L4', 'D6']], [0.3, ['L4', 'D7']], [0.4, ['D4', 'L4']],
  [0.9, ['L5', 'D3']], [0.6, ['L5', 'D4']], [0.3, ['L5', 'D6']], [0.7, ['L6', 'D2']], [0.6, ['L6', 'D3']], [0.5, ['L6', 'D4']], [0.2, ['L6', 'D6']],
  [0.5, ['L7', 'D1']], [0.4, ['L7', 'D2']], [0.5, ['L7', 'D3']], [0.3, ['L7', 'D4']], [0.3, ['L8', 'D1']], [0.3, ['L8', 'D2']], [0.4, ['L8', 'D3']], [0.2, ['L8', 'D4']],
  [0.2, ['L9', 'D3']], [0.15, ['L10', 'D3']], [0.1, ['L11', 'D3']], [0.1, ['L12', 'D2']],
  [0.3, ['L3', 'D2', 'L3']], [0.4, ['L2', 'D4', 'L2']], [0.5, ['L1', 'D6', 'L1']], [0.4, ['L1', 'D3', 'L4']], [0.4, ['D3', 'L2', 'D3']],
  [0.35, ['K']],
];
