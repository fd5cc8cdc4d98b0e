/** Long enough for every format: at most 256 code points, so 512 UTF-16 units. */
const POSITIONS: readonly number[] = /* @__PURE__ */ Array.from({ length: 513 }, (_, i) => i);

/**
 * The positions of a text's units, and of its end, in a text that is the same. At most 512 units; a new array.
 *
 * @example identity(2) // [0, 1, 2]
 */
export const identity = (length: number): number[] => POSITIONS.slice(0, length + 1);
