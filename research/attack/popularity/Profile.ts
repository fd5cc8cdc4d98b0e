/** How people choose PINs that have nothing of their own. */
export interface Profile {
  readonly name: 'A' | 'B';
  /** Share of each of the 1,000,000 PINs; they add up to one. */
  readonly popularity: Float64Array;
  /** The same, summed up to and with each PIN. */
  readonly cumulative: Float64Array;
}

/** A profile from the popularity of each PIN. */
export const createProfile = (name: Profile['name'], weights: Float64Array): Profile => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const popularity = weights.map((weight) => weight / total);
  let sum = 0;
  return { name, popularity, cumulative: popularity.map((share) => (sum += share)) };
};
