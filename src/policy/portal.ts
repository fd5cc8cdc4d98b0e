import type { CharacterClass, Format } from '../types';

const classes: CharacterClass[] = ['letter', 'digit', 'symbol'];

/** Online accounts and the e-card log-in: two of letter, digit, symbol. */
export const portal: Readonly<Format> = /* @__PURE__ */ Object.freeze({
  minLength: 8,
  maxLength: 20,
  alphabet: 'printable' as const,
  classes: /* @__PURE__ */ Object.freeze({ of: /* @__PURE__ */ Object.freeze(classes) as CharacterClass[], atLeast: 2 }),
});
