import { createBlocklist } from './createBlocklist';
import { standardPins } from './generated/standardPins';

/**
 * The 2,000 most popular six-digit PINs of the model of `docs/guide/blocklists.md`; the size that Markert et al.
 * (TOPS 2021) recommend for six digits. Whole shapes that detectors refuse are on it only among the first 30.
 *
 * @example standardBlocklist.bandOf('520131') // 30
 */
export const standardBlocklist = /* @__PURE__ */ createBlocklist('standard', standardPins);
