/**
 * Whether one text is the other read backwards, unit by unit. At most 512 units, as folded texts are.
 *
 * @example isReversal('123456', '654321') // true
 */
export const isReversal = (a: string, b: string): boolean => {
  const { length } = a;
  let i = 0;
  while (i < length && a.charAt(i) === b.charAt(length - 1 - i)) i++;
  return i === length && length === b.length;
};

/**
 * Whether one text is the other with its end moved to the front, and not the same. Linear in practice, at most 512 units.
 *
 * @example isRotation('123456', '345612') // true
 */
export const isRotation = (a: string, b: string): boolean => a.length === b.length && a !== b && (a + a).includes(b);

/**
 * In how many characters two texts of one length differ; Infinity where their lengths differ. Linear.
 *
 * @example countChanges('123456', '123457') // 1
 */
export const countChanges = (a: string, b: string): number => {
  if (a.length !== b.length) return Infinity;
  let changes = 0;
  for (let i = 0; i < a.length; i++) if (a.charAt(i) !== b.charAt(i)) changes++;
  return changes;
};

/** Whether the second number is the first plus one: nines at the end become zeros, the digit before them rises. */
const isOneUp = (a: string, b: string): boolean => {
  let i = a.length - 1;
  while (i >= 0 && a.charAt(i) === '9' && b.charAt(i) === '0') i--;
  if (i < 0) return true;
  const isRising = b.charCodeAt(i) - a.charCodeAt(i) === 1;
  return isRising && a.slice(0, i) === b.slice(0, i) && /^\d+$/.test(a.slice(0, i + 1) + b.charAt(i));
};

/**
 * Whether one number is the other plus one, with carry and leading zeros; after 999999 comes 000000. False for
 * everything but two numbers of the same length. Linear.
 *
 * @example isNextNumber('482099', '482100') // true
 */
export const isNextNumber = (a: string, b: string): boolean => {
  // The last digits of neighbours are neighbours, or 9 and 0, and most numbers differ there already.
  const step = Math.abs(a.charCodeAt(a.length - 1) - b.charCodeAt(b.length - 1));
  return a.length === b.length && (step === 1 || step === 9) && (isOneUp(a, b) || isOneUp(b, a));
};

/**
 * Whether two texts of one length differ in at most one character, or one is the other rotated, reversed, or as a
 * number one up or down. Linear; at most 512 units, as folded texts are.
 *
 * @example isNearCopy('123456', '123457') // true
 */
export const isNearCopy = (a: string, b: string): boolean =>
  a.length === b.length && (countChanges(a, b) < 2 || isRotation(a, b) || isReversal(a, b) || isNextNumber(a, b));

/**
 * Whether two texts of one length differ in at most two characters after one of them was rotated or reversed, or not
 * turned at all: what people make of a PIN that was refused. Quadratic in the length, which is that of a PIN.
 *
 * @example isTurnedCopy('739162', '916275') // true: rotated to 916273, then one digit
 */
export const isTurnedCopy = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  if (countChanges(a.split('').reverse().join(''), b) <= 2) return true;
  for (let by = 0; by < Math.max(1, a.length); by++) {
    if (countChanges(a.slice(by) + a.slice(0, by), b) <= 2) return true;
  }
  return false;
};

const isLetter = (unit: string): boolean => unit.toLowerCase() !== unit.toUpperCase() || unit > '\u2E7F';

/**
 * What is left of a text without the digits and signs before its first letter and after its last: what people keep when
 * they change the number behind it. Linear.
 *
 * @example stemOf('fqhjr!2023') // 'fqhjr'
 */
export const stemOf = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && !isLetter(text.charAt(start))) start++;
  while (end > start && !isLetter(text.charAt(end - 1))) end--;
  return text.slice(start, end);
};

/**
 * The Levenshtein distance of two texts, or `limit + 1` where it is greater than `limit`.
 * Only the diagonal band that can stay within the limit is computed: length times `2 * limit + 1` steps.
 *
 * @example editDistance('123456', '123465', 2) // 2
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  /** What was not written is out of reach. */
  const cell = (row: readonly number[], j: number): number => {
    const steps = row[j];
    return steps === undefined ? far : steps;
  };
  let row: number[] = [];
  for (let i = 0; i <= a.length; i++) {
    const previous = row;
    row = [];
    for (let j = Math.max(0, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      row[j] =
        i && j ? Math.min(cell(previous, j - 1) + same, cell(previous, j) + 1, cell(row, j - 1) + 1, far) : i + j;
    }
  }
  return cell(row, b.length);
};
