import type { Known } from '../people/Known';
import { ownNumberForms } from './ownNumberForms';

/** A way in which a person makes a PIN from what is theirs. */
export interface Form {
  /** Such as `YYYYdd`: d is any digit. */
  readonly name: string;
  /** Share of all choices of this person. */
  readonly share: number;
  /** What it gives for this person, each equally often. */
  readonly pins: readonly number[];
}

/** Two shares of all choices that no source gives: they are reported as a grid. */
export interface Knobs {
  /** Left at the region's initial password. */
  readonly initial: number;
  /** Six digits of the phone or the ID number. */
  readonly window: number;
}

/** How one person chooses: forms of the own data; else by popularity. */
export interface Choice {
  readonly forms: readonly Form[];
  /** What is left for popular PINs. */
  readonly popular: number;
}

/** The choices of a person before any policy. */
export const choiceOf = (known: Known, { initial, window }: Knobs): Choice => {
  const rest = 1 - initial - window;
  const forms: Form[] = known.dateForms.map((form) => ({ ...form, share: form.share * rest }));
  if (initial > 0) {
    const regional = known
      .initial()
      .filter(({ isRegional }) => isRegional)
      .map(({ pin }) => pin);
    forms.push({ name: 'initial', share: initial, pins: regional.length > 0 ? [...new Set(regional)] : [123456] });
  }
  if (window > 0) forms.push(...ownNumberForms(known.person, window).filter(({ pins }) => pins.length > 0));
  return { forms, popular: 1 - forms.reduce((sum, { share }) => sum + share, 0) };
};
