/** After so many guesses the fallen are counted. */
export const textThresholds = [1, 3, 10, 100, 1000] as const;
