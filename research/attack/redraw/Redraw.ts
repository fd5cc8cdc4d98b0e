import { isTurnedCopy } from '../../../src/normalize/compare';

/**
 * What a refused person does: draws anew (R1), edits what was refused once (R2) or twice (R2x2) at a time, or stays with
 * the kind of PIN (R3). With `memory` the form remembers what it refused, and refuses near copies of it too.
 */
export type Redraw = 'R1' | 'R2' | 'R2x2' | 'R3' | 'R2+memory' | 'R2x2+memory' | 'R3+memory';

/** How a person redraws, without what the form does. */
export type RedrawModel = 'R1' | 'R2' | 'R2x2' | 'R3';

/** The model of a redraw. */
export const modelOf = (redraw: Redraw): RedrawModel => redraw.replace('+memory', '') as RedrawModel;

/** Whether the form remembers. */
export const hasMemory = (redraw: Redraw): boolean => redraw.endsWith('+memory');

/** How many edits a person makes at a time; none where they draw. */
export const editsAtATime = { R1: 0, R2: 1, R2x2: 2, R3: 0 } as const;

/** After so many refused attempts to edit, or draws of the same kind, a person draws anew. */
export const patience = { edits: 3, draws: 200 } as const;

const write = (pin: number): string => String(pin).padStart(6, '0');

/** A form remembers the last ten. */
const remembered = 10;

/** Whether a PIN is a near copy of what the form refused before, as the library counts it. */
export const isNearRefused = (refused: readonly number[], pin: number): boolean =>
  refused.slice(-remembered).some((old) => isTurnedCopy(write(old), write(pin)));
