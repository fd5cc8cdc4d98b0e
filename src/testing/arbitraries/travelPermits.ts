import fc from 'fast-check';

/** What each kind is printed as: H and M for Hong Kong and Macau residents, digits alone for Taiwan residents. */
const SHAPES = { 'hong-kong': /^H\d{8}$/, macau: /^M\d{8}$/, taiwan: /^\d{8}$/ };

/**
 * Numbers of mainland travel permits for Hong Kong, Macau and Taiwan residents. They have no check character and no
 * unused range, so one may by chance be somebody's: keep them inside the test.
 *
 * @param options place: default any of the three
 * @example travelPermits({ place: 'taiwan' })
 */
export const travelPermits = ({ place }: { place?: keyof typeof SHAPES } = {}): fc.Arbitrary<string> =>
  place === undefined ? fc.oneof(...Object.values(SHAPES).map((shape) => fc.stringMatching(shape))) : fc.stringMatching(SHAPES[place]);
