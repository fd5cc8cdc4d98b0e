import type { FieldName } from '../FieldName';
import type { Tick } from '../tickRequirements';

/** Everything that the form says and the messages of the library do not. */
export interface FormTexts {
  labels: Record<FieldName, string>;
  requirements: string;
  ticks: Record<Tick, string>;
  /** How many lines are ticked, for the live region. */
  met(count: number, all: number): string;
  show(label: string): string;
  hide(label: string): string;
  shortShow: string;
  shortHide: string;
  strength: string;
  missing: Record<FieldName, string>;
  differs: string;
  toCorrect(count: number): string;
  save: string;
  saving: string;
  saved: string;
  failed: string;
}
