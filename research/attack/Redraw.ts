/** What a refused person does: draws anew (R1), edits what was refused (R2), or stays with the kind of PIN (R3). */
export type Redraw = 'R1' | 'R2' | 'R3';

/** After so many refused edits, or draws of the same kind, a person draws anew. */
export const patience = { R2: 8, R3: 200 } as const;
