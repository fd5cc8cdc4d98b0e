const { DEEP, FC_RUNS } = process.env;

/** Whether this is the deep run, which takes minutes where `npm test` takes seconds: `npm run test:deep`. */
export const isDeep = DEEP === '1';

/**
 * How often a property is tried. `npm run fuzz` says so itself (FC_RUNS).
 *
 * @param quick - in `npm test`.
 * @param deep - in the deep run.
 */
export const runs = (quick: number, deep = quick * 10): number => {
  if (FC_RUNS !== undefined) return Number(FC_RUNS);
  return isDeep ? deep : quick;
};

/** An exact count: in `npm test` of a fixed part, in the deep run of everything. */
export const counted = (quick: number, deep: number): number => (isDeep ? deep : quick);

/** How large a sample is whose share of something is counted; `npm run fuzz` leaves it. */
export const sampleSize = (quick: number, deep: number): number => (isDeep ? deep : quick);
