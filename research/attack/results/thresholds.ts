/** After so many guesses the fallen are counted: lock-outs of 1 to 10, the limit of NIST SP 800-63B-4, and beyond. */
export const thresholds = [1, 3, 5, 10, 100, 1000] as const;
