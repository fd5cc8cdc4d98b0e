import type { FindingCode } from '../types';

/** Why a value is refused, in what may be shown and logged without the value. */
export interface Refusal {
  /** The text of the first finding that rejects, or the catalogue's general one. */
  message: string;
  /** The codes of all findings that reject, in their order, each once; none where the check itself failed. */
  codes: FindingCode[];
}
