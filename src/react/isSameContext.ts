/** What a prepared subject prints says nothing of it: another object may be another person. */
const isPrepared = (value: unknown): boolean => typeof value === 'object' && value !== null && 'prepared' in value;

const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  // Components write functions anew at each render; what they answer is asked at each check.
  if (typeof one === 'function' || typeof other === 'function') return typeof one === typeof other;
  return !isPrepared(one) && !isPrepared(other) && JSON.stringify(one) === JSON.stringify(other);
};

/**
 * Whether two contexts say the same, though a component makes a new object at each render. What cannot be compared is
 * taken for another one. Linear in what the contexts hold.
 *
 * @example isSameContext({ subject: { phone: '1' } }, { subject: { phone: '1' } }) // true
 */
export const isSameContext = (one: unknown, other: unknown): boolean => {
  try {
    const before = Object.assign({}, one) as Record<string, unknown>;
    const now = Object.assign({}, other) as Record<string, unknown>;
    return Object.keys(Object.assign({}, before, now)).every((key) => isSame(before[key], now[key]));
  } catch {
    return false;
  }
};
